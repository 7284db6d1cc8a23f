package org.groundswell.community.charter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeEvent;
import org.groundswell.community.charter.domain.ChallengeHistory;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** The history of challenges in Active Objects. */
@Component
public class AoChallengeHistory implements ChallengeHistory {
    private static final int MOST = 200;

    private final ActiveObjects activeObjects;

    public AoChallengeHistory(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void add(Challenge challenge, ChallengeEvent event) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("COMMUNITY_ID", challenge.community());
        fields.put("CHALLENGE_ID", challenge.id());
        fields.put("KIND", event.kind().name());
        fields.put("HAPPENED_AT", event.at().toEpochMilli());
        fields.put("BY_KEY", Columns.text(event.by().key()));
        fields.put("POWER", event.power().name());
        fields.put("WORDS", Columns.text(event.words()));
        activeObjects.create(ChallengeEventRow.class, fields);
    }

    @Override
    public Map<Long, List<ChallengeEvent>> of(Collection<Long> challenges) {
        Map<Long, List<ChallengeEvent>> found = new HashMap<>();
        if (!challenges.isEmpty()) {
            Query query = Where.in("CHALLENGE_ID", challenges).query().order("HAPPENED_AT DESC, ID DESC").limit(MOST * challenges.size());
            for (ChallengeEventRow row : activeObjects.find(ChallengeEventRow.class, query)) {
                List<ChallengeEvent> events = found.computeIfAbsent(row.getChallengeId(), none -> new ArrayList<>());
                if (events.size() < MOST) {
                    events.add(event(row));
                }
            }
        }
        found.values().forEach(Collections::reverse);
        return found;
    }

    @Override
    public void removeAll(long community) {
        activeObjects.deleteWithSQL(ChallengeEventRow.class, "COMMUNITY_ID = ?", community);
    }

    private static ChallengeEvent event(ChallengeEventRow row) {
        return new ChallengeEvent(ChallengeEvent.Kind.valueOf(row.getKind()), Instant.ofEpochMilli(row.getHappenedAt()), new Person(Columns.filled(row.getByKey())),
            Power.valueOf(row.getPower()), Columns.filled(row.getWords()));
    }
}
