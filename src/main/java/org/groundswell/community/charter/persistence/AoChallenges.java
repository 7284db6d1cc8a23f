package org.groundswell.community.charter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.Challenges;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Challenges in Active Objects. */
@Component
public class AoChallenges implements Challenges {
    private static final String OF_COMMUNITY = "COMMUNITY_ID = ?";
    private static final String WAITING = OF_COMMUNITY + " AND WAITING = ?";

    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoChallenges(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public Optional<Challenge> find(Ref ref) {
        return row("REF = ?", ref.value()).map(ChallengeColumns::challenge);
    }

    @Override
    public List<Challenge> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : read(Where.in("ID", ids.stream().map(Long::intValue).toList()).query());
    }

    @Override
    public Optional<Challenge> same(Challenge raised) {
        return read(Query.select().where("VER_ID = ? AND USER_KEY = ?", raised.version(), raised.author().key())).stream().filter(Challenge::pending)
            .filter(there -> !there.lifted() && there.quote().equals(raised.quote()) && there.words().equals(raised.words()) && there.objection() == raised.objection())
            .findFirst();
    }

    @Override
    public Challenge add(Challenge challenge) {
        return ChallengeColumns.challenge(activeObjects.create(ChallengeRow.class, ChallengeColumns.fields(challenge, clock.getZone())));
    }

    @Override
    public void save(Challenge challenge) {
        row("REF = ?", challenge.ref().value()).ifPresent(row -> {
            ChallengeColumns.write(challenge, row, clock.getZone());
            row.save();
        });
    }

    @Override
    public List<Challenge> list(long community, boolean pending, Cursor after, int limit) {
        Where where = Where.of(OF_COMMUNITY, community);
        if (pending) {
            where.and("PENDING = ?", true);
        }
        if (after != null) {
            ChallengeRow last = row("REF = ?", after.last().value()).filter(row -> row.getCommunityId() == community && (!pending || row.isPending()))
                .orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
            where.behindFalling("SORT_AT", last.getSortAt(), last.getID());
        }
        return read(where.query().order("SORT_AT DESC, ID DESC").limit(limit + 1));
    }

    @Override
    public List<Challenge> stopping(long version) {
        return read(Query.select().where("VER_ID = ? AND STOPS = ?", version, true));
    }

    @Override
    public List<Challenge> unmet(long version) {
        return read(Query.select().where("VER_ID = ? AND LIFTED = ?", version, true)).stream().filter(Challenge::unmet).toList();
    }

    @Override
    public Waiting waiting(long community) {
        int number = activeObjects.count(ChallengeRow.class, Query.select().where(WAITING, community, true));
        ChallengeRow[] oldest = number == 0 ? new ChallengeRow[0]
            : activeObjects.find(ChallengeRow.class, Query.select().where(WAITING, community, true).order("WAITS_FROM ASC").limit(1));
        return new Waiting(number, oldest.length == 0 ? null : Instant.ofEpochMilli(oldest[0].getWaitsFrom()));
    }

    @Override
    public List<Challenge> waitingSince(Instant from, Instant to, int limit) {
        return read(Query.select().where("WAITING = ? AND WAITS_FROM >= ? AND WAITS_FROM <= ?", true, from.toEpochMilli(), to.toEpochMilli())
            .order("WAITS_FROM ASC, ID ASC").limit(limit));
    }

    @Override
    public List<Challenge> waiting(Collection<Long> communities, int limit) {
        return read(Where.in("COMMUNITY_ID", communities).and("WAITING = ?", true).query().order("WAITS_FROM ASC, ID ASC").limit(limit));
    }

    @Override
    public List<Challenge> sleeping(Instant now, int limit) {
        return read(Query.select().where("STATE = ? AND WAITING = ? AND WAITS_FROM <= ?", ChallengeState.PARKED.name(), false, now.toEpochMilli())
            .order("WAITS_FROM ASC, ID ASC").limit(limit));
    }

    @Override
    public void removeAll(long community) {
        activeObjects.deleteWithSQL(ChallengeRow.class, OF_COMMUNITY, community);
    }

    private List<Challenge> read(Query query) {
        return Arrays.stream(activeObjects.find(ChallengeRow.class, query)).map(ChallengeColumns::challenge).toList();
    }

    private Optional<ChallengeRow> row(String where, Object value) {
        return Arrays.stream(activeObjects.find(ChallengeRow.class, Query.select().where(where, value))).findFirst();
    }
}
