package org.groundswell.community.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityHistory;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.persistence.Columns;
import org.springframework.stereotype.Component;

/** The history of communities in Active Objects. */
@Component
public class AoCommunityHistory implements CommunityHistory {
    private final ActiveObjects activeObjects;

    public AoCommunityHistory(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(long community, CommunityEvent event) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", Ref.random().value());
        fields.put("COMMUNITY_ID", community);
        fields.put("KIND", event.kind().name());
        fields.put("HAPPENED_AT", event.at().toEpochMilli());
        fields.put("BY_KEY", Columns.text(event.by().key()));
        fields.put("ABOUT_KEY", Columns.text(event.about().key()));
        fields.put("POWER", event.power().name());
        fields.put("NOTE", Columns.text(event.note()));
        activeObjects.create(CommunityEventRow.class, fields);
    }

    @Override
    public Page<CommunityEvent> of(long community, Cursor after, int limit) {
        String where = "COMMUNITY_ID = ?";
        List<Object> values = new ArrayList<>(List.of(community));
        if (after != null) {
            CommunityEventRow last = Arrays.stream(activeObjects.find(CommunityEventRow.class, Query.select().where("REF = ?", after.last().value())))
                .filter(row -> row.getCommunityId() == community).findFirst().orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
            where += " AND HAPPENED_AT <= ? AND (HAPPENED_AT < ? OR ID < ?)";
            Collections.addAll(values, last.getHappenedAt(), last.getHappenedAt(), last.getID());
        }
        Query query = Query.select().where(where, values.toArray()).order("HAPPENED_AT DESC, ID DESC").limit(limit + 1);
        List<CommunityEventRow> rows = List.of(activeObjects.find(CommunityEventRow.class, query));
        return Page.of(rows, limit, row -> new Cursor(LIST, new Ref(row.getRef()))).map(AoCommunityHistory::event);
    }

    @Override
    public void removeAll(long community) {
        activeObjects.deleteWithSQL(CommunityEventRow.class, "COMMUNITY_ID = ?", community);
    }

    private static CommunityEvent event(CommunityEventRow row) {
        return new CommunityEvent(CommunityEvent.Kind.valueOf(row.getKind()), Instant.ofEpochMilli(row.getHappenedAt()),
            new Person(Columns.filled(row.getByKey())), new Person(Columns.filled(row.getAboutKey())), Power.valueOf(row.getPower()),
            Columns.filled(row.getNote()));
    }
}
