package org.groundswell.community.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityHistory;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Columns;
import org.springframework.stereotype.Component;

/** The history of communities in Active Objects. */
@Component
public class AoCommunityHistory implements CommunityHistory {
    private static final int MOST = 200;

    private final ActiveObjects activeObjects;

    public AoCommunityHistory(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(long community, CommunityEvent event) {
        Map<String, Object> fields = new HashMap<>();
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
    public List<CommunityEvent> of(long community) {
        Query query = Query.select().where("COMMUNITY_ID = ?", community).order("HAPPENED_AT DESC, ID DESC").limit(MOST);
        return Arrays.stream(activeObjects.find(CommunityEventRow.class, query)).map(AoCommunityHistory::event).toList();
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
