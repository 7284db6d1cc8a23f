package org.groundswell.community.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** What ties people to communities, in Active Objects. */
@Component
public class AoTies implements Ties {
    // A state must be something: some databases keep an empty text as null.
    private static final String NO_STATE = "-";
    private static final int KINDS_OF_ONE = 3;
    private static final String OLDEST_FIRST = "SINCE ASC, ID ASC";

    private final ActiveObjects activeObjects;

    public AoTies(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public MyTies of(long community, Person person) {
        return person.isAnonymous() ? MyTies.NONE : new MyTies(read(Query.select().where("USER_KEY = ? AND COMMUNITY_ID = ?", person.key(), community)));
    }

    @Override
    public Map<Long, MyTies> of(Person person, int most) {
        if (person.isAnonymous()) {
            return Map.of();
        }
        Query query = Query.select().where("USER_KEY = ? AND (KIND = ? OR KIND = ? OR KIND = ? AND STATE = ?)", person.key(), Tie.Kind.FOLLOW.name(),
            Tie.Kind.SEAT.name(), Tie.Kind.MEMBER.name(), Membership.State.ACTIVE.name());
        Map<Long, List<Tie>> grouped = read(query.order("SINCE DESC, ID DESC").limit(most * KINDS_OF_ONE)).stream()
            .collect(Collectors.groupingBy(Tie::community, LinkedHashMap::new, Collectors.toList()));
        Map<Long, MyTies> mine = new LinkedHashMap<>();
        grouped.forEach((community, ties) -> mine.put(community, new MyTies(ties)));
        mine.values().removeIf(ties -> !ties.follows() && !ties.membership().active());
        return mine;
    }

    @Override
    public Map<Long, MyTies> of(Collection<Long> communities, Person person) {
        if (communities.isEmpty() || person.isAnonymous()) {
            return Map.of();
        }
        Map<Long, MyTies> mine = new HashMap<>();
        read(Where.of("USER_KEY = ?", person.key()).and(Where.in("COMMUNITY_ID", communities)).query()).stream().collect(Collectors.groupingBy(Tie::community)).forEach((community, ties) -> mine.put(community, new MyTies(ties)));
        return mine;
    }

    @Override
    public List<Tie> around(long community, Person person) {
        return read(Query.select().where("COMMUNITY_ID = ? AND (USER_KEY = ? OR KIND = ?)", community, person.key(), Tie.Kind.SEAT.name())
            .order(OLDEST_FIRST));
    }

    @Override
    public Optional<Tie> find(long community, Ref ref) {
        return row("REF = ?", ref.value()).filter(row -> row.getCommunityId() == community).map(AoTies::tie);
    }

    @Override
    public Tie put(Tie tie) {
        Optional<TieRow> there = row("UNIQ = ?", uniq(tie));
        if (there.isEmpty()) {
            return tie(activeObjects.create(TieRow.class, fields(tie)));
        }
        TieRow row = there.get();
        row.setState(state(tie.state()));
        row.setWords(Columns.text(tie.words()));
        row.setVersionNo(tie.version());
        row.setKeptNo(tie.kept());
        row.setSupports(tie.supports());
        row.setSince(Columns.time(tie.since()));
        row.setUntilAt(Columns.time(tie.until()));
        row.setAskedBy(Columns.text(tie.askedBy().person().key()));
        row.setAskedAs(tie.askedBy().power().name());
        row.save();
        return tie(row);
    }

    @Override
    public void remove(Tie tie) {
        row("UNIQ = ?", uniq(tie)).ifPresent(activeObjects::delete);
    }

    @Override
    public void removeAbout(long community, Tie.Kind kind, long subject) {
        activeObjects.deleteWithSQL(TieRow.class, "COMMUNITY_ID = ? AND KIND = ? AND SUBJECT_ID = ?", community, kind.name(), subject);
    }

    @Override
    public void removeAll(long community) {
        activeObjects.deleteWithSQL(TieRow.class, "COMMUNITY_ID = ?", community);
    }

    @Override
    public List<Tie> all(long community, Tie.Kind kind) {
        return read(Query.select().where("COMMUNITY_ID = ? AND KIND = ?", community, kind.name()).order(OLDEST_FIRST));
    }

    @Override
    public int count(long community, Tie.Kind kind) {
        return activeObjects.count(TieRow.class, "COMMUNITY_ID = ? AND KIND = ?", community, kind.name());
    }

    @Override
    public int count(long community, Tie.Kind kind, String state) {
        return activeObjects.count(TieRow.class, "COMMUNITY_ID = ? AND KIND = ? AND STATE = ?", community, kind.name(), state(state));
    }

    @Override
    public int countAbout(long community, Tie.Kind kind, long subject) {
        return activeObjects.count(TieRow.class, "COMMUNITY_ID = ? AND KIND = ? AND SUBJECT_ID = ?", community, kind.name(), subject);
    }

    @Override
    public int countSigned(long community, int version) {
        return activeObjects.count(TieRow.class, "COMMUNITY_ID = ? AND KIND = ? AND VERSION_NO = ?", community, Tie.Kind.SIGNATURE.name(), version);
    }

    @Override
    public List<Tie> list(long community, Tie.Kind kind, String state, Cursor after, int limit) {
        Where where = Where.of("COMMUNITY_ID = ? AND KIND = ? AND STATE = ?", community, kind.name(), state(state));
        if (after != null) {
            TieRow last = row("REF = ?", after.last().value()).filter(row -> row.getCommunityId() == community && row.getKind().equals(kind.name()))
                .filter(row -> row.getState().equals(state(state))).orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
            where.behind("SINCE", last.getSince(), last.getID());
        }
        return read(where.query().order(OLDEST_FIRST).limit(limit + 1));
    }

    @Override
    public List<Tie> since(Tie.Kind kind, String state, Instant before, int limit) {
        return read(Query.select().where("KIND = ? AND STATE = ? AND SINCE < ?", kind.name(), state(state), before.toEpochMilli())
            .order(OLDEST_FIRST).limit(limit));
    }

    private List<Tie> read(Query query) {
        return Arrays.stream(activeObjects.find(TieRow.class, query)).map(AoTies::tie).toList();
    }

    private Optional<TieRow> row(String where, String value) {
        return Arrays.stream(activeObjects.find(TieRow.class, Query.select().where(where, value))).findFirst();
    }

    private static String uniq(Tie tie) {
        return tie.kind() + ":" + tie.community() + ":" + tie.subject() + ":" + tie.person().key();
    }

    private static String state(String state) {
        return state.isEmpty() ? NO_STATE : state;
    }

    private static Map<String, Object> fields(Tie tie) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", Ref.random().value());
        fields.put("UNIQ", uniq(tie));
        fields.put("COMMUNITY_ID", tie.community());
        fields.put("USER_KEY", tie.person().key());
        fields.put("KIND", tie.kind().name());
        fields.put("SUBJECT_ID", tie.subject());
        fields.put("STATE", state(tie.state()));
        fields.put("WORDS", Columns.text(tie.words()));
        fields.put("VERSION_NO", tie.version());
        fields.put("KEPT_NO", tie.kept());
        fields.put("N_SUPPORT", tie.supports());
        fields.put("SINCE", Columns.time(tie.since()));
        fields.put("UNTIL_AT", Columns.time(tie.until()));
        fields.put("ASKED_BY", Columns.text(tie.askedBy().person().key()));
        fields.put("ASKED_AS", tie.askedBy().power().name());
        return fields;
    }

    private static Tie tie(TieRow row) {
        String state = row.getState().equals(NO_STATE) ? "" : row.getState();
        return new Tie(row.getID(), new Ref(row.getRef()), row.getCommunityId(), new Person(row.getUserKey()), Tie.Kind.valueOf(row.getKind()),
            row.getSubjectId(), state, Columns.filled(row.getWords()), row.getVersionNo(), row.getKeptNo(), row.getSupports(),
            Instant.ofEpochMilli(row.getSince()), Columns.instant(row.getUntilAt()), new Asker(new Person(Columns.filled(row.getAskedBy())), power(row)));
    }

    // Rows of before have no such column.
    private static Power power(TieRow row) {
        return row.getAskedAs() == null ? Power.PERSON : Power.valueOf(row.getAskedAs());
    }
}
