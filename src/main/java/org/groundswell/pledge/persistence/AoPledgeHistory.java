package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.pledge.domain.PledgeEvent;
import org.groundswell.pledge.domain.PledgeHistory;
import org.groundswell.shared.persistence.Columns;
import org.springframework.stereotype.Component;

/** The history of pledges in Active Objects. */
@Component
public class AoPledgeHistory implements PledgeHistory {
    private static final int MOST = 200;

    private final ActiveObjects activeObjects;

    public AoPledgeHistory(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(long pledge, PledgeEvent event) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("PLEDGE_ID", pledge);
        fields.put("KIND", event.kind().name());
        fields.put("HAPPENED_AT", event.at().toEpochMilli());
        fields.put("NOTE", Columns.text(event.note()));
        activeObjects.create(PledgeEventRow.class, fields);
    }

    @Override
    public List<PledgeEvent> of(long pledge) {
        Query query = Query.select().where("PLEDGE_ID = ?", pledge).order("HAPPENED_AT DESC, ID DESC").limit(MOST);
        List<PledgeEvent> events = Arrays.stream(activeObjects.find(PledgeEventRow.class, query)).map(AoPledgeHistory::event).collect(Collectors.toList());
        Collections.reverse(events);
        return events;
    }

    @Override
    public void removeAll(long pledge) {
        activeObjects.deleteWithSQL(PledgeEventRow.class, "PLEDGE_ID = ?", pledge);
    }

    private static PledgeEvent event(PledgeEventRow row) {
        return new PledgeEvent(PledgeEvent.Kind.valueOf(row.getKind()), Instant.ofEpochMilli(row.getHappenedAt()), Columns.filled(row.getNote()));
    }
}
