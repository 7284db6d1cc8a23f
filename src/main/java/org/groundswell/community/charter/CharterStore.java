package org.groundswell.community.charter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeEvent;
import org.groundswell.community.charter.domain.ChallengeHistory;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.Challenges;
import org.groundswell.community.charter.domain.CharterSet;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.CharterVersions;
import org.groundswell.community.charter.domain.VersionState;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityEvent;
import org.groundswell.community.domain.CommunityHistory;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.springframework.stereotype.Component;

/** Changes of a charter that touch more than one kind of row; the community is held meanwhile, and that one lock keeps all of it in order. */
@Component
class CharterStore {
    private static final int MOST_WITHDRAWN = 20;

    private final CommunityPlaces places;
    private final Communities communities;
    private final Ties ties;
    private final CharterVersions versions;
    private final Challenges challenges;
    private final ChallengeHistory challengeHistory;
    private final CommunityHistory history;

    CharterStore(CommunityPlaces places, Communities communities, Ties ties, CharterVersions versions, Challenges challenges,
        ChallengeHistory challengeHistory, CommunityHistory history) {
        this.places = places;
        this.communities = communities;
        this.ties = ties;
        this.versions = versions;
        this.challenges = challenges;
        this.challengeHistory = challengeHistory;
        this.history = history;
    }

    /** Inside a unit of work: holds the community, stored if it was not, and gives it and the person's ties as they are now. */
    Place hold(Place place) {
        Community held = places.locked(places.open(place).id());
        return new Place(held, place.standing().with(ties.of(held.id(), place.standing().person())));
    }

    /** The version comes into effect, its purpose and values with it; those who signed another one stay with what they signed. */
    void takeEffect(Community held, CharterSet charter, CharterVersion version, Instant now) {
        charter.current().ifPresent(before -> versions.save(before.ended(VersionState.SUPERSEDED)));
        versions.save(version.inEffect(now));
        communities.save(held.chartered(version.no(), version.text().purpose(), version.text().values()));
        history.add(held.id(), CommunityEvent.of(CommunityEvent.Kind.VERSION, now, version.proposedBy(), version.power(), String.valueOf(version.no())));
    }

    /** The proposed version is taken back: objections to it mean nothing any more, and its words are the draft again unless there is another. */
    CharterVersion withdraw(Place held, CharterSet charter, Person steward) {
        CharterVersion proposed = charter.proposed().orElseThrow();
        Power power = held.standing().power().orElseThrow();
        challenges.stopping(proposed.id()).forEach(objection -> {
            challenges.save(objection.lift());
            challengeHistory.add(objection, new ChallengeEvent(ChallengeEvent.Kind.DROPPED, held.standing().now(), steward, power, ""));
        });
        CharterVersion withdrawn = proposed.objected(-proposed.objections()).ended(VersionState.WITHDRAWN);
        versions.save(withdrawn);
        if (charter.draft().isEmpty()) {
            versions.add(proposed.draftedAgain(steward, power));
        } else {
            reopen(held.community(), proposed.credits(), steward, power, held.standing().now());
        }
        return withdrawn;
    }

    /**
     * Objections to words that were taken back, which their authors never took back, stand in the way as long as these words are there. One with a name needs
     * an author who is still here; of a hidden one that would say who has left, to whoever takes a version back and proposes it again.
     */
    List<Challenge> unmet(Community held, CharterVersion draft) {
        return versions.withdrawn(held.id(), MOST_WITHDRAWN).stream().flatMap(before -> challenges.unmet(before.id()).stream()
            .filter(objection -> objection.quote().standsIn(draft.text(), before.text()))).filter(objection -> objection.identity() == Identity.NAME_HIDDEN || standsFor(held, objection.author())).toList();
    }

    /**
     * @param unmet objections to the same words when they were proposed before
     * @return the version with those in its way
     */
    CharterVersion carry(List<Challenge> unmet, CharterVersion proposed) {
        unmet.forEach(objection -> {
            challenges.save(objection.carriedTo(proposed));
            challengeHistory.add(objection,
                new ChallengeEvent(ChallengeEvent.Kind.CARRIED, proposed.proposedAt(), proposed.proposedBy(), proposed.power(), ""));
        });
        return proposed.objected(unmet.size());
    }

    private boolean standsFor(Community held, Person author) {
        return ties.of(held.id(), author).membership().active() && places.visible(held, author);
    }

    /** Named objections whose authors have left, or can no longer see the community, stand in nobody's way. */
    CharterVersion liftNamed(Community held, CharterVersion version, Instant now) {
        return lift(gone(held, version).stream().filter(objection -> objection.identity() == Identity.NAMED).toList(), version, now);
    }

    /**
     * The same before a version takes effect. One with a hidden name is lifted only if nothing else stands in the way, and silently: the hour would
     * say who has left.
     *
     * @return the version with those that are left
     */
    CharterVersion liftAtTheEnd(Community held, CharterVersion version, Instant now) {
        List<Challenge> gone = gone(held, version);
        return gone.size() == version.objections() ? lift(gone, version, now) : liftNamed(held, version, now);
    }

    private List<Challenge> gone(Community held, CharterVersion version) {
        return version.objections() == 0 ? List.of()
            : challenges.stopping(version.id()).stream().filter(objection -> !standsFor(held, objection.author())).toList();
    }

    private CharterVersion lift(List<Challenge> gone, CharterVersion version, Instant now) {
        gone.forEach(objection -> {
            challenges.save(objection.lift());
            if (objection.identity() == Identity.NAMED) {
                challengeHistory.add(objection, new ChallengeEvent(ChallengeEvent.Kind.LIFTED, now, objection.author(), Power.PERSON, ""));
            }
        });
        if (gone.isEmpty()) {
            return version;
        }
        CharterVersion left = version.objected(-gone.size());
        versions.save(left);
        return left;
    }

    /** What had been adopted into a version that is dropped is talked about again. */
    void reopen(Community held, List<Ref> credits, Person by, Power power, Instant now) {
        credits.stream().map(challenges::find).flatMap(Optional::stream).filter(challenge -> challenge.state() == ChallengeState.ADOPTED).forEach(challenge -> {
            challenges.save(challenge.reopened());
            challengeHistory.add(challenge, new ChallengeEvent(ChallengeEvent.Kind.REOPENED, now, by, power, ""));
        });
        countWaiting(held);
    }

    /** Says on the community how many challenges wait for an answer, and since when. */
    void countWaiting(Community held) {
        Challenges.Waiting waiting = challenges.waiting(held.id());
        communities.save(held.counting(held.counts().waiting(waiting.number(), waiting.since())));
    }
}
