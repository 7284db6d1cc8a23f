package org.groundswell.community.charter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChangeNotes;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.CharterRules;
import org.groundswell.community.charter.domain.CharterSet;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.CharterVersions;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRules;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.Signature;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** How stewards write, propose and bring into effect a version of the charter; every act throws Refused if it is not allowed, and then nothing is stored. */
@Service
public class VersionService {
    public static final int USUAL_DAYS = 7;
    public static final int MOST_DAYS = 30;

    private final CommunityPlaces places;
    private final CharterVersions versions;
    private final CharterStore store;
    private final Objections objections;
    private final CharterReading reading;
    private final Transactions transactions;

    VersionService(CommunityPlaces places, CharterVersions versions, CharterStore store, Objections objections, CharterReading reading,
        Transactions transactions) {
        this.places = places;
        this.versions = versions;
        this.store = store;
        this.objections = objections;
        this.reading = reading;
        this.transactions = transactions;
    }

    /**
     * Writes on the draft; the first time, begins it.
     *
     * @param version the version of the draft the writer saw, null or 0 if there was none
     */
    public SeenVersion saveDraft(CommunityName name, CharterText text, ChangeNotes notes, Integer version, Person writer) {
        return change(name, writer, CharterAct.DRAFT, (place, charter) -> {
            demandSeen(charter, version == null ? 0 : version);
            Power power = place.standing().power().orElseThrow();
            if (charter.draft().isEmpty()) {
                return versions.add(CharterVersion.draft(place.community().id(), text, notes, writer, power));
            }
            CharterVersion there = charter.draft().get();
            if (there.text().equals(text) && there.notes().equals(notes)) {
                return there;
            }
            return saved(there.rewritten(text, notes, writer, power));
        });
    }

    /** Throws the draft away; challenges that had been adopted into it are talked about again. */
    public void discardDraft(CommunityName name, Person steward) {
        change(name, steward, CharterAct.DISCARD, (place, charter) -> {
            CharterVersion draft = charter.draft().orElseThrow();
            versions.remove(draft);
            store.reopen(place.community(), draft.credits(), steward, place.standing().power().orElseThrow(), place.standing().now());
            return draft;
        });
    }

    /**
     * Asks everybody about the draft. Where nobody but the proposer has signed anything there is nobody to ask, and it takes effect at once.
     *
     * @param version the version of the draft the steward saw, null for whatever is there
     * @param days    how long everybody may look at it, 1 to 30, null for 7
     * @return the version, proposed or in effect
     */
    public SeenVersion propose(CommunityName name, Integer version, Integer days, Person steward) {
        int length = Objects.requireNonNullElse(days, USUAL_DAYS);
        if (length < 1 || length > MOST_DAYS) {
            throw new Refused(CharterRefusal.BAD_DAYS, "days", 1, MOST_DAYS);
        }
        return change(name, steward, CharterAct.DRAFT, (place, charter) -> {
            if (version != null && charter.proposed().isEmpty()) {
                demandSeen(charter, version);
            }
            CharterRules.demand(CharterAct.PROPOSE, charter, null, place);
            CharterVersion draft = charter.draft().orElseThrow();
            demandComplete(draft, charter);
            Instant now = place.standing().now();
            List<Challenge> unmet = objections.unmet(place.community(), draft);
            boolean atOnce = charter.current().isEmpty() || unmet.isEmpty() && !CharterRules.asksOthers(place.community(), Signature.of(place.standing().mine()));
            CharterVersion proposed = draft.proposed(versions.lastNo(place.community().id()) + 1, steward, place.standing().power().orElseThrow(), now,
                atOnce ? null : now.plus(Duration.ofDays(length)));
            if (!atOnce) {
                return saved(objections.carry(unmet, proposed));
            }
            store.takeEffect(place.community(), charter, proposed, now);
            return proposed.inEffect(now);
        });
    }

    /** Takes the proposed version back; its text becomes the draft again unless another one was begun meanwhile. */
    public SeenVersion withdrawProposal(CommunityName name, Person steward) {
        return change(name, steward, CharterAct.WITHDRAW_PROPOSAL, (place, charter) -> store.withdraw(place, charter, steward));
    }

    /** Brings the proposed version into effect once everybody had the time to look at it. */
    public SeenVersion takeEffect(CommunityName name, Person steward) {
        return change(name, steward, CharterAct.WITHDRAW_PROPOSAL, (place, charter) -> {
            Instant now = place.standing().now();
            CharterVersion proposed = objections.liftAtTheEnd(place.community(), charter.proposed().orElseThrow(), now);
            CharterRules.demand(CharterAct.TAKE_EFFECT, charter.with(proposed), null, place);
            store.takeEffect(place.community(), charter, proposed, now);
            return proposed.inEffect(now);
        });
    }

    private SeenVersion change(CommunityName name, Person steward, CharterAct act, BiFunction<Place, CharterSet, CharterVersion> work) {
        Place place = places.place(name, steward);
        CommunityRules.demandReader(place.standing());
        CharterVersion after = transactions.run(() -> {
            Place held = places.hold(place);
            CharterSet charter = versions.around(held.community().id(), 0);
            CharterRules.demand(act, charter, null, held);
            return work.apply(held, charter);
        });
        return reading.versions(List.of(after), steward).get(0);
    }

    private CharterVersion saved(CharterVersion version) {
        versions.save(version);
        return version;
    }

    private static void demandSeen(CharterSet charter, int version) {
        int there = charter.draft().map(CharterVersion::version).orElse(0);
        if (there != version) {
            throw new Refused(there == 0 ? CharterRefusal.DRAFT_GONE : CharterRefusal.DRAFT_CHANGED);
        }
    }

    private static void demandComplete(CharterVersion draft, CharterSet charter) {
        if (draft.text().purpose().isEmpty()) {
            throw new Refused(SharedRefusal.TEXT_BLANK, "purpose");
        }
        if (charter.current().isPresent() && draft.notes().change().isEmpty()) {
            throw new Refused(SharedRefusal.TEXT_BLANK, "changeNote");
        }
        if (charter.current().filter(current -> current.hash().equals(draft.text().hash())).isPresent()) {
            throw new Refused(CharterRefusal.NOTHING_CHANGED);
        }
    }
}
