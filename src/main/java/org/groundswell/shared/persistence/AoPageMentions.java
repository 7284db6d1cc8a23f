package org.groundswell.shared.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageMentions;
import org.groundswell.shared.domain.SortTime;
import org.groundswell.shared.domain.SpaceKey;
import org.springframework.stereotype.Component;

/** What links to which page, in Active Objects: a narrow row for each link. */
@Component
public class AoPageMentions implements PageMentions {
    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoPageMentions(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public void keep(Source source, Collection<PageId> pages) {
        Set<PageId> missing = new LinkedHashSet<>(pages);
        missing.remove(source.home());
        for (PageMentionRow row : rows(source.kind(), source.id())) {
            if (missing.remove(new PageId(row.getPageId()))) {
                row.setHomeId(Columns.page(source.home()));
                row.setSpaceKey(Columns.space(source.space()));
                row.setSortAt(sortAt(source));
                row.save();
            } else {
                activeObjects.delete(row);
            }
        }
        missing.forEach(page -> activeObjects.create(PageMentionRow.class, fields(source, page)));
    }

    @Override
    public void forget(String kind, long id) {
        activeObjects.delete(rows(kind, id));
    }

    @Override
    public List<Mention> of(PageId page, Set<SpaceKey> spaces, Mention behind, int limit) {
        Where where = Where.of("PAGE_ID = ?", page.value());
        if (spaces != null) {
            where.and(Where.noSpaceOr(spaces));
        }
        if (behind != null) {
            where.behindFalling("SORT_AT", behind.sortAt(), Math.toIntExact(behind.row()));
        }
        return Arrays.stream(activeObjects.find(PageMentionRow.class, where.query().order("SORT_AT DESC, ID DESC").limit(limit))).map(AoPageMentions::mention).toList();
    }

    private PageMentionRow[] rows(String kind, long id) {
        return activeObjects.find(PageMentionRow.class, Query.select().where("SUBJECT_ID = ? AND KIND = ?", id, kind).order("ID ASC"));
    }

    private Map<String, Object> fields(Source source, PageId page) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("UNIQ", page.value() + "|" + source.kind() + "|" + source.id());
        fields.put("PAGE_ID", page.value());
        fields.put("KIND", source.kind());
        fields.put("SUBJECT_ID", source.id());
        fields.put("HOME_ID", Columns.page(source.home()));
        fields.put("SPACE_KEY", Columns.space(source.space()));
        fields.put("SORT_AT", sortAt(source));
        return fields;
    }

    private long sortAt(Source source) {
        return SortTime.of(source.at(), source.identity(), source.ref(), clock.getZone());
    }

    private static Mention mention(PageMentionRow row) {
        return new Mention(row.getID(), row.getSortAt(), row.getKind(), row.getSubjectId(), Columns.pageId(row.getHomeId()));
    }
}
