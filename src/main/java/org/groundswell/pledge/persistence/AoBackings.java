package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.groundswell.pledge.domain.Backing;
import org.groundswell.pledge.domain.Backings;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SortTime;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Who stands behind which pledge, in Active Objects. */
@Component
public class AoBackings implements Backings {
    static final String LIVE = "LIVE";
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final int MOST_OF_MINE = 500;
    private static final int MOST_LATELY = 100;
    private static final int MOST_TOLD = 10_000;

    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoBackings(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public Optional<Backing> find(long pledge, Person person, Backing.Kind kind) {
        return row(uniq(pledge, person, kind)).map(AoBackings::backing);
    }

    @Override
    public void put(Backing backing) {
        String uniq = uniq(backing.pledge(), backing.person(), backing.kind());
        Optional<BackingRow> there = row(uniq);
        if (there.isEmpty()) {
            activeObjects.create(BackingRow.class, fields(backing, uniq));
            return;
        }
        BackingRow row = there.get();
        // With the same ref everybody could tell that a colleague is who stood there by name before.
        boolean asBefore = LIVE.equals(row.getState()) && row.getShownAs().equals(backing.identity().name());
        Ref ref = asBefore ? new Ref(row.getRef()) : Ref.random();
        row.setRef(ref.value());
        row.setSortAt(sortAt(backing, ref));
        row.setState(backing.live() ? LIVE : WITHDRAWN);
        row.setShownAs(backing.identity().name());
        row.setWords(Columns.text(backing.words()));
        row.setSince(Columns.time(backing.since()));
        row.save();
    }

    @Override
    public void removeAll(long pledge) {
        activeObjects.deleteWithSQL(BackingRow.class, "PLEDGE_ID = ?", pledge);
    }

    @Override
    public List<Backing> of(Person person, Collection<Long> pledges) {
        if (pledges.isEmpty() || person.isAnonymous()) {
            return List.of();
        }
        List<String> uniqs = new ArrayList<>();
        pledges.forEach(pledge -> {
            uniqs.add(uniq(pledge, person, Backing.Kind.JOIN));
            uniqs.add(uniq(pledge, person, Backing.Kind.SUPPORT));
        });
        return Arrays.stream(activeObjects.find(BackingRow.class, Where.in("UNIQ", uniqs).query()))
            .map(AoBackings::backing).filter(Backing::live).toList();
    }

    @Override
    public List<Long> mine(Person person, long board) {
        Query query = Query.select().where("USER_KEY = ? AND BOARD_ID = ? AND STATE = ? AND KIND IN (?, ?)", person.key(), board, LIVE,
            Backing.Kind.AUTHOR.name(), Backing.Kind.JOIN.name()).order("SINCE DESC, ID DESC").limit(MOST_OF_MINE);
        return Arrays.stream(activeObjects.find(BackingRow.class, query)).map(BackingRow::getPledgeId).toList();
    }

    @Override
    public List<Long> boardsOf(Person person) {
        Query query = Query.select().where("USER_KEY = ? AND STATE = ? AND KIND IN (?, ?)", person.key(), LIVE, Backing.Kind.AUTHOR.name(),
            Backing.Kind.JOIN.name()).order("SINCE DESC, ID DESC").limit(MOST_LATELY);
        return Arrays.stream(activeObjects.find(BackingRow.class, query)).map(BackingRow::getBoardId).distinct().toList();
    }

    @Override
    public List<Person> joiners(long pledge) {
        Query query = Query.select().where("PLEDGE_ID = ? AND KIND = ? AND STATE = ?", pledge, Backing.Kind.JOIN.name(), LIVE)
            .order("SORT_AT ASC, ID ASC").limit(MOST_TOLD);
        return Arrays.stream(activeObjects.find(BackingRow.class, query)).map(row -> new Person(row.getUserKey())).toList();
    }

    @Override
    public List<Backing> joins(long pledge, Cursor after, int limit) {
        Where where = Where.of("PLEDGE_ID = ? AND KIND = ? AND STATE = ?", pledge, Backing.Kind.JOIN.name(), LIVE);
        if (after != null) {
            BackingRow last = liveJoin(pledge, after.last());
            where.behind("SORT_AT", last.getSortAt(), last.getID());
        }
        Query query = where.query().order("SORT_AT ASC, ID ASC").limit(limit + 1);
        return Arrays.stream(activeObjects.find(BackingRow.class, query)).map(AoBackings::backing).toList();
    }

    private BackingRow liveJoin(long pledge, Ref ref) {
        return Arrays.stream(activeObjects.find(BackingRow.class, Query.select().where("REF = ?", ref.value())))
            .filter(row -> row.getPledgeId() == pledge && Backing.Kind.JOIN.name().equals(row.getKind()) && LIVE.equals(row.getState())).findFirst()
            .orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
    }

    private long sortAt(Backing backing, Ref ref) {
        return SortTime.of(backing.since(), backing.identity(), ref, clock.getZone());
    }

    private Optional<BackingRow> row(String uniq) {
        return Arrays.stream(activeObjects.find(BackingRow.class, Query.select().where("UNIQ = ?", uniq))).findFirst();
    }

    private static String uniq(long pledge, Person person, Backing.Kind kind) {
        return kind + ":" + pledge + ":" + person.key();
    }

    private Map<String, Object> fields(Backing backing, String uniq) {
        Map<String, Object> fields = new HashMap<>();
        Ref ref = Ref.random();
        fields.put("REF", ref.value());
        fields.put("SORT_AT", sortAt(backing, ref));
        fields.put("UNIQ", uniq);
        fields.put("PLEDGE_ID", backing.pledge());
        fields.put("BOARD_ID", backing.board());
        fields.put("USER_KEY", backing.person().key());
        fields.put("KIND", backing.kind().name());
        fields.put("STATE", backing.live() ? LIVE : WITHDRAWN);
        fields.put("SHOWN_AS", backing.identity().name());
        fields.put("WORDS", Columns.text(backing.words()));
        fields.put("SINCE", Columns.time(backing.since()));
        return fields;
    }

    private static Backing backing(BackingRow row) {
        return new Backing(new Ref(row.getRef()), row.getPledgeId(), row.getBoardId(), new Person(row.getUserKey()), Backing.Kind.valueOf(row.getKind()),
            LIVE.equals(row.getState()), Identity.valueOf(row.getShownAs()), Columns.filled(row.getWords()), Instant.ofEpochMilli(row.getSince()));
    }
}
