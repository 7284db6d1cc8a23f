package org.groundswell.outloud.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostKind;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.StreamEntry;
import org.groundswell.outloud.domain.StreamQuery;
import org.groundswell.outloud.domain.Streams;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SortTime;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Which posts stand in which lists, in Active Objects. */
@Component
public class AoStreams implements Streams {
    private static final String NEWEST = "SORT_AT DESC, POST_ID DESC";
    private static final long POSTED = 0;

    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoStreams(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public void put(Post post, Collection<Stream> lists) {
        Set<String> missing = lists.stream().map(Stream::name).collect(Collectors.toCollection(LinkedHashSet::new));
        for (StreamEntryRow row : rows(post.id())) {
            if (missing.remove(row.getStream())) {
                row.setAmplifyId(POSTED);
                write(post, row);
            } else if (row.getAmplifyId() == POSTED) {
                activeObjects.delete(row);
            } else {
                writeAmplified(post, row);
            }
        }
        missing.forEach(list -> activeObjects.create(StreamEntryRow.class, fields(post, list)));
    }

    @Override
    public void amplify(Post post, Stream list, SpaceKey space, PageId page, Instant at, boolean named, long amplification) {
        if (row(list, post.ref()).isEmpty()) {
            Map<String, Object> fields = fields(post, list.name());
            fields.put("SPACE_KEY", Columns.space(space));
            fields.put("PAGE_ID", Columns.page(page));
            fields.put("SORT_AT", SortTime.of(at, named ? Identity.NAMED : Identity.NAME_HIDDEN, post.ref(), clock.getZone()));
            fields.put("BY_NAME", named);
            fields.put("AMPLIFY_ID", amplification);
            activeObjects.create(StreamEntryRow.class, fields);
        }
    }

    @Override
    public void moved(long post, Stream list, SpaceKey space) {
        amplified(post, list).forEach(row -> {
            row.setSpaceKey(Columns.space(space));
            row.save();
        });
    }

    @Override
    public void silence(long post, Stream list) {
        amplified(post, list).forEach(activeObjects::delete);
    }

    private List<StreamEntryRow> amplified(long post, Stream list) {
        return Arrays.stream(rows(post)).filter(row -> row.getAmplifyId() != POSTED && row.getStream().equals(list.name())).toList();
    }

    @Override
    public void removeAll(long post) {
        activeObjects.delete(rows(post));
    }

    @Override
    public List<StreamEntry> read(StreamQuery query) {
        Where where = among(query.lists());
        if (!query.kinds().isEmpty()) {
            where.and(Where.in("KIND", query.kinds().stream().map(Enum::name).toList()));
        }
        if (query.spaces() != null) {
            where.and(Where.noSpaceOr(query.spaces()));
        }
        if (!query.without().isEmpty()) {
            where.and(Where.notIn("SPACE_KEY", query.without().stream().map(SpaceKey::value).toList()));
        }
        if (query.named()) {
            where.and("BY_NAME = ? AND AMPLIFY_ID = ?", true, POSTED);
        }
        if (query.behind() != null) {
            where.and("SORT_AT <= ? AND (SORT_AT < ? OR POST_ID < ?)", query.behind().sortAt(), query.behind().sortAt(), query.behind().post());
        }
        if (query.above() != null) {
            where.and("SORT_AT >= ? AND (SORT_AT > ? OR POST_ID > ?)", query.above().sortAt(), query.above().sortAt(), query.above().post());
        }
        return entries(where.query().order(NEWEST).limit(query.limit() + 1));
    }

    @Override
    public Optional<StreamEntry> find(Collection<Stream> lists, Ref post) {
        Where where = Where.in("UNIQ", lists.stream().map(list -> uniq(list.name(), post)).toList());
        return entries(where.query()).stream().max(Comparator.comparingLong(StreamEntry::sortAt));
    }

    @Override
    public List<StreamEntry> among(Collection<Stream> lists, Collection<Long> posts) {
        return posts.isEmpty() ? List.of() : entries(Where.in("POST_ID", posts).and(among(lists)).query());
    }

    private static Where among(Collection<Stream> lists) {
        return Where.in("STREAM", lists.stream().map(Stream::name).toList());
    }

    @Override
    public boolean merge(Stream from, Stream into, int most) {
        StreamEntryRow[] some = activeObjects.find(StreamEntryRow.class, Query.select().where("STREAM = ?", from.name()).order(NEWEST).limit(most));
        for (StreamEntryRow row : some) {
            String uniq = into.name() + row.getUniq().substring(from.name().length());
            if (activeObjects.count(StreamEntryRow.class, "UNIQ = ?", uniq) > 0) {
                activeObjects.delete(row);
            } else {
                row.setUniq(uniq);
                row.setStream(into.name());
                row.save();
            }
        }
        return some.length == most;
    }

    private Map<String, Object> fields(Post post, String list) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("STREAM", list);
        fields.put("UNIQ", uniq(list, post.ref()));
        fields.put("POST_ID", post.id());
        fields.put("KIND", post.words().kind().name());
        fields.put("SPACE_KEY", Columns.space(spaceOf(post)));
        fields.put("PAGE_ID", Columns.page(pageOf(post)));
        fields.put("SORT_AT", sortAt(post));
        fields.put("BY_NAME", named(post));
        fields.put("AMPLIFY_ID", POSTED);
        return fields;
    }

    private void write(Post post, StreamEntryRow row) {
        row.setKind(post.words().kind().name());
        row.setSpaceKey(Columns.space(spaceOf(post)));
        row.setPageId(Columns.page(pageOf(post)));
        row.setSortAt(sortAt(post));
        row.setNamed(named(post));
        row.save();
    }

    // It stays where and when it was amplified; what it is and where its own page stands may be others now.
    private static void writeAmplified(Post post, StreamEntryRow row) {
        row.setKind(post.words().kind().name());
        if (row.getPageId() == Columns.page(pageOf(post))) {
            row.setSpaceKey(Columns.space(spaceOf(post)));
        }
        row.save();
    }

    // What somebody keeps for themselves they see whatever becomes of the page it was written on.
    private static PageId pageOf(Post post) {
        return post.audience() == PostAudience.ONLY_ME ? null : post.place().page();
    }

    private static SpaceKey spaceOf(Post post) {
        return post.audience() == PostAudience.ONLY_ME ? null : post.place().space();
    }

    private long sortAt(Post post) {
        return SortTime.of(post.publishedAt(), post.identity(), post.ref(), clock.getZone());
    }

    private static boolean named(Post post) {
        return post.identity() == Identity.NAMED;
    }

    private static String uniq(String list, Ref post) {
        return list + "|" + post;
    }

    private Optional<StreamEntryRow> row(Stream list, Ref post) {
        return Arrays.stream(activeObjects.find(StreamEntryRow.class, Query.select().where("UNIQ = ?", uniq(list.name(), post)))).findFirst();
    }

    private StreamEntryRow[] rows(long post) {
        return activeObjects.find(StreamEntryRow.class, Query.select().where("POST_ID = ?", post).order("ID ASC"));
    }

    private List<StreamEntry> entries(Query query) {
        return Arrays.stream(activeObjects.find(StreamEntryRow.class, query)).map(AoStreams::entry).toList();
    }

    private static StreamEntry entry(StreamEntryRow row) {
        return new StreamEntry(row.getID(), new Stream(row.getStream()), row.getPostId(), PostKind.valueOf(row.getKind()), Columns.spaceKey(row.getSpaceKey()),
            Columns.pageId(row.getPageId()), row.getSortAt(), row.isNamed(), row.getAmplifyId());
    }
}
