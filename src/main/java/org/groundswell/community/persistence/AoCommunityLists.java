package org.groundswell.community.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityLists;
import org.groundswell.community.domain.CommunitySearch;
import org.groundswell.community.domain.Stage;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Lists of communities in Active Objects, along the index of names. */
@Component
public class AoCommunityLists implements CommunityLists {
    private final ActiveObjects activeObjects;

    public AoCommunityLists(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Community> find(CommunitySearch search, Community after, int limit) {
        Where where = Where.of("GONE_AT = ?", 0L);
        search.type().ifPresent(type -> where.and("TYPE = ?", type.name()));
        search.stage().ifPresent(stage -> where.and("STAGE = ?", stage.name()));
        search.seatsAt().ifPresent(now -> where.and("FULL_UNTIL <= ? AND STAGE <> ?", now.toEpochMilli(), Stage.RETIRED.name()));
        // The words hold letters and digits only, nothing LIKE would take for a sign of its own.
        search.words().forEach(word -> where.and("SEARCH_TEXT LIKE ?", "%" + word + "%"));
        if (after != null) {
            where.behind("NAME_KEY", CommunityColumns.nameKey(after.settings()), (int) after.id());
        }
        Query query = where.query().order("NAME_KEY ASC, ID ASC").limit(limit);
        return Arrays.stream(activeObjects.find(CommunityRow.class, query)).map(CommunityColumns::community).toList();
    }
}
