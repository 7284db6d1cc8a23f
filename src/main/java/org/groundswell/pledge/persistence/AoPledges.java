package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.Pledges;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Pledges in Active Objects. */
@Component
public class AoPledges implements Pledges {
    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoPledges(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public Optional<Pledge> find(Ref ref) {
        return row("REF = ?", ref.value()).map(PledgeColumns::pledge);
    }

    @Override
    public List<Pledge> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : Arrays.stream(activeObjects.find(PledgeRow.class, Where.in("ID", ids.stream().map(Long::intValue).toList()).query()))
            .map(PledgeColumns::pledge).toList();
    }

    @Override
    public Optional<Pledge> lock(Ref ref) {
        return row("REF = ?", ref.value()).map(row -> locked(row.getID())).map(PledgeColumns::pledge);
    }

    // The write takes the row's lock; only what is read after it is sure to be the latest. Null if the pledge is gone by then.
    PledgeRow locked(int id) {
        return row("ID = ?", id).flatMap(row -> {
            row.setTouchedAt(clock.millis());
            row.save();
            return row("ID = ?", id);
        }).orElse(null);
    }

    @Override
    public Optional<Pledge> draft(long board, Person author) {
        return row("UNIQ = ?", PledgeColumns.draftUniq(board, author)).map(PledgeColumns::pledge);
    }

    @Override
    public Pledge add(Pledge pledge) {
        return PledgeColumns.pledge(activeObjects.create(PledgeRow.class, PledgeColumns.fields(pledge, clock)));
    }

    @Override
    public void save(Pledge pledge) {
        row("ID = ?", (int) pledge.id()).ifPresent(row -> {
            PledgeColumns.write(pledge, row, clock);
            row.save();
        });
    }

    @Override
    public void remove(Pledge pledge) {
        row("ID = ?", (int) pledge.id()).ifPresent(activeObjects::delete);
    }

    @Override
    public List<Pledge> list(long board, PledgeQuery query) {
        return switch (query.filter()) {
            case KEPT -> read(board, query, Where.of("BOARD_ID = ? AND STATE = ?", board, PledgeState.KEPT.name()));
            case ALL, MINE -> read(board, query, Where.of("BOARD_ID = ? AND LISTED = ?", board, true));
        };
    }

    @Override
    public List<Pledge> listAmong(long board, List<Long> ids, PledgeQuery query) {
        return ids.isEmpty() ? List.of() : read(board, query, Where.in("ID", ids.stream().map(Long::intValue).toList()));
    }

    // As many joins are sorted by time before id, for ids are given in the order of publishing and would place a hidden name within its day.
    private List<Pledge> read(long board, PledgeQuery query, Where where) {
        boolean byJoins = query.sort() == PledgeQuery.Sort.JOINED;
        if (query.after() != null) {
            PledgeRow last = listed(board, query.after().last());
            if (byJoins) {
                where.and("N_JOINS <= ? AND (N_JOINS < ? OR SORT_AT < ? OR (SORT_AT = ? AND ID < ?))", last.getJoins(), last.getJoins(), last.getSortAt(),
                    last.getSortAt(), last.getID());
            } else {
                where.behindFalling("SORT_AT", last.getSortAt(), last.getID());
            }
        }
        Query page = where.query().order(byJoins ? "N_JOINS DESC, SORT_AT DESC, ID DESC" : "SORT_AT DESC, ID DESC");
        return Arrays.stream(activeObjects.find(PledgeRow.class, page.limit(query.limit() + 1))).map(PledgeColumns::pledge).toList();
    }

    private PledgeRow listed(long board, Ref ref) {
        return row("REF = ?", ref.value()).filter(row -> row.isListed() && row.getBoardId() == board)
            .orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
    }

    private Optional<PledgeRow> row(String where, Object value) {
        return Arrays.stream(activeObjects.find(PledgeRow.class, Query.select().where(where, value))).findFirst();
    }
}
