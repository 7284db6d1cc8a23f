package org.groundswell.community.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityLists;
import org.groundswell.community.domain.CommunitySearch;
import org.groundswell.community.domain.Stage;
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
        List<String> clauses = new ArrayList<>(List.of("GONE_AT = ?"));
        List<Object> values = new ArrayList<>(List.of(0L));
        search.type().ifPresent(type -> add(clauses, values, "TYPE = ?", type.name()));
        search.stage().ifPresent(stage -> add(clauses, values, "STAGE = ?", stage.name()));
        search.seatsAt().ifPresent(now -> add(clauses, values, "FULL_UNTIL <= ? AND STAGE <> ?", now.toEpochMilli(), Stage.RETIRED.name()));
        // The words hold letters and digits only, nothing LIKE would take for a sign of its own.
        search.words().forEach(word -> add(clauses, values, "SEARCH_TEXT LIKE ?", "%" + word + "%"));
        if (after != null) {
            String key = CommunityColumns.nameKey(after.settings());
            add(clauses, values, "NAME_KEY >= ? AND (NAME_KEY > ? OR ID > ?)", key, key, (int) after.id());
        }
        Query query = Query.select().where(String.join(" AND ", clauses), values.toArray()).order("NAME_KEY ASC, ID ASC").limit(limit);
        return Arrays.stream(activeObjects.find(CommunityRow.class, query)).map(CommunityColumns::community).toList();
    }

    private static void add(List<String> clauses, List<Object> values, String clause, Object... more) {
        clauses.add(clause);
        values.addAll(List.of(more));
    }
}
