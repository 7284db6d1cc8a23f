package org.groundswell.outloud.circle.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.outloud.circle.domain.Circle;
import org.groundswell.outloud.circle.domain.CircleMembers;
import org.groundswell.outloud.circle.domain.CirclePart;
import org.groundswell.outloud.circle.domain.StoredCircles;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Circles in Active Objects. */
@Component
public class AoCircles implements StoredCircles {
    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoCircles(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public List<Circle> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : circles(Where.in("ID", ids.stream().map(Long::intValue).toList()).query());
    }

    // The write takes the row's lock; only what is read after it is sure to be the latest.
    @Override
    public Optional<Circle> locked(long id) {
        return row(id).flatMap(row -> {
            row.setTouchedAt(clock.millis());
            row.save();
            return row(id);
        }).map(AoCircles::circle);
    }

    @Override
    public Circle add(Circle circle) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", circle.ref().value());
        fields.put("NAME", circle.name());
        fields.put("PURPOSE", Columns.text(circle.purpose()));
        fields.put("STATE", circle.state().name());
        fields.put("ENDS_AT", Columns.time(circle.endsAt()));
        fields.put("WIPE_AT_END", circle.wipe());
        fields.put("SINCE", Columns.time(circle.since()));
        fields.put("TOUCHED_AT", 0L);
        return circle(activeObjects.create(CircleRow.class, fields));
    }

    @Override
    public void save(Circle held) {
        row(held.id()).ifPresent(row -> {
            row.setState(held.state().name());
            row.setEndsAt(Columns.time(held.endsAt()));
            row.setWipe(held.wipe());
            row.setSince(Columns.time(held.since()));
            row.save();
        });
        for (CircleMemberRow part : activeObjects.find(CircleMemberRow.class, Query.select().where("CIRCLE_ID = ?", held.id()))) {
            part.setUntilAt(Columns.time(held.endsAt()));
            part.setKept(!held.wipe());
            part.save();
        }
    }

    @Override
    public Optional<CirclePart> part(Ref circle, Person person) {
        return parts(Query.select().where("UNIQ = ?", uniq(circle, person))).stream().findFirst();
    }

    @Override
    public Optional<CirclePart> part(long circle, Person person) {
        return parts(Query.select().where("CIRCLE_ID = ? AND USER_KEY = ?", circle, person.key())).stream().findFirst();
    }

    @Override
    public CircleMembers members(long circle) {
        return new CircleMembers(parts(Query.select().where("CIRCLE_ID = ?", circle).order("ID ASC")));
    }

    @Override
    public Map<Long, CircleMembers> members(Collection<Long> circles) {
        if (circles.isEmpty()) {
            return Map.of();
        }
        List<CirclePart> all = parts(Where.in("CIRCLE_ID", circles).query().order("ID ASC"));
        return all.stream().collect(Collectors.groupingBy(CirclePart::circle, Collectors.collectingAndThen(Collectors.toList(), CircleMembers::new)));
    }

    @Override
    public CirclePart put(CirclePart part) {
        Optional<CircleMemberRow> there = partRow(uniq(part.circleRef(), part.person()));
        if (there.isEmpty()) {
            return part(activeObjects.create(CircleMemberRow.class, fields(part)));
        }
        CircleMemberRow row = there.get();
        row.setState(part.state().name());
        row.setKnows(part.knows());
        row.setSince(Columns.time(part.since()));
        row.setJoinedAt(Columns.time(part.joinedAt()));
        row.setAgrees(part.agrees());
        row.setInvitedBy(Columns.text(part.invitedBy().key()));
        row.save();
        return part(row);
    }

    @Override
    public void remove(CirclePart part) {
        activeObjects.deleteWithSQL(CircleMemberRow.class, "REF = ?", part.ref().value());
    }

    @Override
    public List<CirclePart> of(Person person, CirclePart after, int limit) {
        Where where = Where.of("USER_KEY = ? AND KNOWS = ?", person.key(), true);
        if (after != null) {
            where.and("ID < ?", (int) after.id());
        }
        return parts(where.query().order("ID DESC").limit(limit + 1));
    }

    @Override
    public List<CirclePart> belonging(Person person, int limit) {
        return parts(Query.select().where("USER_KEY = ? AND STATE = ?", person.key(), CirclePart.State.ACTIVE.name()).order("ID DESC").limit(limit));
    }

    @Override
    public int count(Person person) {
        return activeObjects.count(CircleMemberRow.class, "USER_KEY = ? AND STATE = ?", person.key(), CirclePart.State.ACTIVE.name());
    }

    @Override
    public List<Person> people(String afterKey, int most) {
        return parts(Query.select().where("USER_KEY > ?", afterKey).order("USER_KEY ASC, ID ASC").limit(most)).stream().map(CirclePart::person).distinct().toList();
    }

    @Override
    public List<CirclePart> all(Person person, int most) {
        return parts(Query.select().where("USER_KEY = ?", person.key()).order("ID ASC").limit(most));
    }

    @Override
    public List<Circle> due(Instant now, int limit) {
        return circles(Query.select().where("(STATE = ? OR STATE = ?) AND ENDS_AT <= ?", Circle.State.FOUNDED.name(), Circle.State.RUNNING.name(),
            now.toEpochMilli()).order("ID ASC").limit(limit));
    }

    @Override
    public List<Circle> toWipe(Instant before, long afterId, int limit) {
        return circles(Query.select().where("STATE = ? AND WIPE_AT_END = ? AND SINCE < ? AND ID > ?", Circle.State.ENDED.name(), true, before.toEpochMilli(), (int) afterId)
            .order("ID ASC").limit(limit));
    }

    @Override
    public List<Circle> wiped(Instant before, int limit) {
        return circles(Query.select().where("STATE = ? AND SINCE < ?", Circle.State.WIPED.name(), before.toEpochMilli()).order("ID ASC").limit(limit));
    }

    @Override
    public void remove(Circle circle) {
        activeObjects.deleteWithSQL(CircleMemberRow.class, "CIRCLE_ID = ?", circle.id());
        activeObjects.deleteWithSQL(CircleRow.class, "REF = ?", circle.ref().value());
    }

    private List<Circle> circles(Query query) {
        return Arrays.stream(activeObjects.find(CircleRow.class, query)).map(AoCircles::circle).toList();
    }

    private List<CirclePart> parts(Query query) {
        return Arrays.stream(activeObjects.find(CircleMemberRow.class, query)).map(AoCircles::part).toList();
    }

    private Optional<CircleRow> row(long id) {
        return Arrays.stream(activeObjects.find(CircleRow.class, Query.select().where("ID = ?", (int) id))).findFirst();
    }

    private Optional<CircleMemberRow> partRow(String uniq) {
        return Arrays.stream(activeObjects.find(CircleMemberRow.class, Query.select().where("UNIQ = ?", uniq))).findFirst();
    }

    private static String uniq(Ref circle, Person person) {
        return circle.value() + ":" + person.key();
    }

    private static Map<String, Object> fields(CirclePart part) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", part.ref().value());
        fields.put("UNIQ", uniq(part.circleRef(), part.person()));
        fields.put("CIRCLE_ID", part.circle());
        fields.put("CIRCLE_REF", part.circleRef().value());
        fields.put("USER_KEY", part.person().key());
        fields.put("STATE", part.state().name());
        fields.put("KNOWS", part.knows());
        fields.put("SINCE", Columns.time(part.since()));
        fields.put("JOINED_AT", Columns.time(part.joinedAt()));
        fields.put("AGREES", part.agrees());
        fields.put("INVITED_BY", Columns.text(part.invitedBy().key()));
        fields.put("UNTIL_AT", Columns.time(part.until()));
        fields.put("KEPT", part.kept());
        return fields;
    }

    private static Circle circle(CircleRow row) {
        return new Circle(row.getID(), new Ref(row.getRef()), row.getName(), Columns.filled(row.getPurpose()), Circle.State.valueOf(row.getState()),
            Instant.ofEpochMilli(row.getEndsAt()), row.isWipe(), Instant.ofEpochMilli(row.getSince()));
    }

    private static CirclePart part(CircleMemberRow row) {
        return new CirclePart(row.getID(), new Ref(row.getRef()), row.getCircleId(), new Ref(row.getCircleRef()), new Person(row.getUserKey()),
            CirclePart.State.valueOf(row.getState()), Instant.ofEpochMilli(row.getSince()), Columns.instant(row.getJoinedAt()), row.isAgrees(),
            new Person(Columns.filled(row.getInvitedBy())), Instant.ofEpochMilli(row.getUntilAt()), row.isKept());
    }
}
