package org.groundswell.community.charter;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.Challenges;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.CharterRules;
import org.groundswell.community.charter.domain.CharterSet;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.CharterVersions;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.community.charter.domain.TextChange;
import org.groundswell.community.charter.domain.VersionChanges;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Signature;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** A community's charter and all its versions, for everybody who may see the community; nothing here writes. */
@Service
public class CharterService {
    static final String CHALLENGES = "challenges";
    private static final String VERSIONS = "versions";
    private static final int FIRST_CHALLENGES = 20;

    private final CommunityPlaces places;
    private final CharterVersions versions;
    private final Challenges challenges;
    private final CharterReading reading;
    private final SuggestedCharter suggested;
    private final Transactions transactions;

    CharterService(CommunityPlaces places, CharterVersions versions, Challenges challenges, CharterReading reading, SuggestedCharter suggested,
        Transactions transactions) {
        this.places = places;
        this.versions = versions;
        this.challenges = challenges;
        this.reading = reading;
        this.suggested = suggested;
        this.transactions = transactions;
    }

    /**
     * The charter of the community that is meant.
     *
     * @throws Refused COMMUNITY_NOT_FOUND if there is nothing this reader may see
     */
    public SeenCharter show(CommunityName name, Person reader) {
        return show(places.place(name, reader), name);
    }

    /** The charter of the community a page belongs to; empty if the reader may see none. */
    public Optional<SeenCharter> around(PageId page, Person reader) {
        return places.around(page, reader).map(place -> show(place, CommunityName.of(place.community())));
    }

    /** All versions that were ever proposed, newest first. */
    public Page<SeenVersion> versions(CommunityName name, Window window, Person reader) {
        return versions(places.place(name, reader), window);
    }

    /** The same of a charter that was just looked up. */
    public Page<SeenVersion> versions(Place place, Window window) {
        Cursor after = Cursor.decode(VERSIONS, window.after());
        if (!place.community().stored()) {
            return Page.empty();
        }
        Page<CharterVersion> page = transactions.run(() -> Page.of(versions.list(place.community().id(), after, window.limit()), window.limit(),
            version -> new Cursor(VERSIONS, version.ref())));
        return new Page<>(reading.versions(page.items(), place.standing().person()), page.next());
    }

    /** @throws Refused VERSION_NOT_FOUND if no version with this number was ever proposed */
    public SeenVersion version(CommunityName name, int no, Person reader) {
        return version(places.place(name, reader), no);
    }

    /** The same of a charter that was just looked up. */
    public SeenVersion version(Place place, int no) {
        return reading.versions(List.of(found(place, no)), place.standing().person()).get(0);
    }

    /**
     * What a version changed.
     *
     * @param from the version to compare with, 0 for nothing at all, null for the one that was in effect before
     * @throws Refused VERSION_NOT_FOUND if one of them was never proposed
     */
    public VersionChanges changes(CommunityName name, Integer from, int to, Person reader) {
        return changes(places.place(name, reader), from, to);
    }

    /** The same of a charter that was just looked up. */
    public VersionChanges changes(Place place, Integer from, int to) {
        CharterVersion after = found(place, to);
        Optional<CharterVersion> before = from == null ? transactions.run(() -> versions.before(after.community(), to))
            : from == 0 ? Optional.empty() : Optional.of(found(place, from));
        return changes(before, after);
    }

    /**
     * What the draft would change in the version in effect.
     *
     * @throws Refused NO_DRAFT if there is none, NOT_STEWARD if the reader may not see it
     */
    public VersionChanges draftChanges(CommunityName name, Person reader) {
        Place place = places.place(name, reader);
        CharterSet charter = charter(place, null);
        CharterRules.demand(CharterAct.DRAFT, charter, null, place);
        return changes(charter.current(), charter.draft().orElseThrow(() -> new Refused(CharterRefusal.NO_DRAFT)));
    }

    private static VersionChanges changes(Optional<CharterVersion> before, CharterVersion after) {
        return new VersionChanges(before.map(CharterVersion::no).orElse(0), after.no(),
            Differences.between(before.map(CharterVersion::text).orElse(CharterText.EMPTY), after.text()));
    }

    private CharterVersion found(Place place, int no) {
        Supplier<Optional<CharterVersion>> read = () -> versions.find(place.community().id(), no);
        return (place.community().stored() ? transactions.run(read) : Optional.<CharterVersion>empty())
            .orElseThrow(() -> new Refused(CharterRefusal.VERSION_NOT_FOUND));
    }

    private SeenCharter show(Place place, CommunityName name) {
        Community community = place.community();
        Person reader = place.standing().person();
        Signature mine = Signature.of(place.standing().mine());
        CharterSet charter = charter(place, mine);
        List<Challenge> open = community.stored() ? transactions.run(() -> challenges.list(community.id(), true, null, FIRST_CHALLENGES)) : List.of();
        Page<Challenge> page = Page.of(open, FIRST_CHALLENGES, challenge -> new Cursor(CHALLENGES, challenge.ref()));
        boolean begun = charter.current().isPresent() || charter.proposed().isPresent();
        boolean tends = place.standing().power().isPresent();
        List<SeenChallenge> seen = reading.challenges(page.items(), place);
        return new SeenCharter(community, name, place.standing(), seen(charter.current(), reader), begun ? null : suggested.of(community),
            seen(charter.proposed(), reader), charter.proposed().map(version -> changes(charter.current(), version).sections()).orElse(List.of()),
            tends ? seen(charter.draft(), reader) : null, mine,
            sinceSigned(charter, mine), new Page<>(seen, page.next()), CharterRules.rights(charter, mine, place));
    }

    private CharterSet charter(Place place, Signature mine) {
        long community = place.community().id();
        return place.community().stored() ? transactions.run(() -> versions.around(community, mine == null ? 0 : mine.no())) : CharterSet.NONE;
    }

    private static List<TextChange> sinceSigned(CharterSet charter, Signature mine) {
        if (mine == null || charter.signed().isEmpty() || !mine.questionOpen(charter.currentNo())) {
            return List.of();
        }
        return changes(charter.signed(), charter.current().orElseThrow()).sections();
    }

    private SeenVersion seen(Optional<CharterVersion> version, Person reader) {
        return version.map(one -> reading.versions(List.of(one), reader).get(0)).orElse(null);
    }
}
