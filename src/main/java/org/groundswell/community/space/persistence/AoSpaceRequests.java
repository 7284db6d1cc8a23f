package org.groundswell.community.space.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.java.ao.Query;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.space.domain.SpaceRequest;
import org.groundswell.community.space.domain.SpaceRequests;
import org.groundswell.community.space.domain.SpaceWish;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Fingerprint;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Requests for spaces in Active Objects. */
@Component
public class AoSpaceRequests implements SpaceRequests {
    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoSpaceRequests(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    // The write takes the row's lock; only what is read after it is sure to be the latest.
    @Override
    public Optional<SpaceRequest> locked(Ref ref) {
        return row("REF = ?", ref.value()).flatMap(row -> {
            row.setTouchedAt(clock.millis());
            row.save();
            return row("REF = ?", ref.value());
        }).map(AoSpaceRequests::request);
    }

    @Override
    public SpaceRequest add(SpaceRequest request) {
        return request(row("UNIQ = ?", uniq(request)).orElseGet(() -> activeObjects.create(SpaceRequestRow.class, fields(request))));
    }

    @Override
    public void save(SpaceRequest held) {
        row("REF = ?", held.ref().value()).ifPresent(row -> {
            row.setUniq(uniq(held));
            row.setWaiting(held.waiting());
            row.setState(held.state().name());
            row.setAnswer(Columns.text(held.answer()));
            row.setAddress(Columns.text(held.address()));
            row.setAnsweredBy(Columns.text(held.answeredBy().key()));
            row.setAnsweredAt(Columns.time(held.answeredAt()));
            row.save();
        });
    }

    @Override
    public void remove(SpaceRequest request) {
        row("REF = ?", request.ref().value()).ifPresent(activeObjects::delete);
    }

    @Override
    public int waiting() {
        return activeObjects.count(SpaceRequestRow.class, Query.select().where("WAITING = ?", true));
    }

    @Override
    public int waiting(Person person) {
        return activeObjects.count(SpaceRequestRow.class, Query.select().where("USER_KEY = ? AND WAITING = ?", person.key(), true));
    }

    @Override
    public List<SpaceRequest> list(boolean waiting, Cursor after, int limit) {
        return read("WAITING = ?", waiting, row -> row.isWaiting() == waiting, waiting, after, limit);
    }

    @Override
    public List<SpaceRequest> of(Person person, Cursor after, int limit) {
        return read("USER_KEY = ?", person.key(), row -> row.getUserKey().equals(person.key()), false, after, limit);
    }

    private List<SpaceRequest> read(String where, Object value, Predicate<SpaceRequestRow> listed, boolean oldestFirst, Cursor after, int limit) {
        Where listing = Where.of(where, value);
        if (after != null) {
            SpaceRequestRow last = row("REF = ?", after.last().value()).filter(listed).orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
            if (oldestFirst) {
                listing.behind("ASKED_AT", last.getAskedAt(), last.getID());
            } else {
                listing.behindFalling("ASKED_AT", last.getAskedAt(), last.getID());
            }
        }
        Query query = listing.query().order(oldestFirst ? "ASKED_AT ASC, ID ASC" : "ASKED_AT DESC, ID DESC").limit(limit + 1);
        return Arrays.stream(activeObjects.find(SpaceRequestRow.class, query)).map(AoSpaceRequests::request).toList();
    }

    private Optional<SpaceRequestRow> row(String where, String value) {
        return Arrays.stream(activeObjects.find(SpaceRequestRow.class, Query.select().where(where, value))).findFirst();
    }

    // A second press says the same words; after the answer they may be said again.
    private static String uniq(SpaceRequest request) {
        if (!request.waiting()) {
            return request.ref().value();
        }
        SpaceWish wish = request.wish();
        return Fingerprint.of(String.join("\n", request.person().key(), wish.name(), wish.purpose(), wish.kind().name(), wish.why()));
    }

    private static Map<String, Object> fields(SpaceRequest request) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", request.ref().value());
        fields.put("UNIQ", uniq(request));
        fields.put("USER_KEY", request.person().key());
        fields.put("NAME", request.wish().name());
        fields.put("PURPOSE", request.wish().purpose());
        fields.put("KIND", request.wish().kind().name());
        fields.put("WHY_TEXT", Columns.text(request.wish().why()));
        fields.put("WAITING", request.waiting());
        fields.put("STATE", request.state().name());
        fields.put("ASKED_AT", request.askedAt().toEpochMilli());
        fields.put("ANSWERED_AT", Columns.time(request.answeredAt()));
        fields.put("TOUCHED_AT", 0L);
        return fields;
    }

    private static SpaceRequest request(SpaceRequestRow row) {
        SpaceWish wish = new SpaceWish(row.getName(), row.getPurpose(), CommunityKind.valueOf(row.getKind()), Columns.filled(row.getWhyText()));
        return new SpaceRequest(row.getID(), new Ref(row.getRef()), new Person(row.getUserKey()), wish, SpaceRequest.State.valueOf(row.getState()),
            Instant.ofEpochMilli(row.getAskedAt()), Columns.filled(row.getAnswer()), Columns.filled(row.getAddress()),
            new Person(Columns.filled(row.getAnsweredBy())), Columns.instant(row.getAnsweredAt()));
    }
}
