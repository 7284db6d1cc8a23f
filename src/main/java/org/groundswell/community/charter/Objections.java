package org.groundswell.community.charter;

import java.time.Instant;
import java.util.List;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeEvent;
import org.groundswell.community.charter.domain.ChallengeHistory;
import org.groundswell.community.charter.domain.Challenges;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.CharterVersions;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.LeaveTaking;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** What stands in the way of a proposed version, and what becomes of it when words or people go; the community is held meanwhile. */
@Component
class Objections implements LeaveTaking {
    private static final int MOST_WITHDRAWN = 20;

    private final CommunityPlaces places;
    private final Ties ties;
    private final CharterVersions versions;
    private final Challenges challenges;
    private final ChallengeHistory history;

    Objections(CommunityPlaces places, Ties ties, CharterVersions versions, Challenges challenges, ChallengeHistory history) {
        this.places = places;
        this.ties = ties;
        this.versions = versions;
        this.challenges = challenges;
        this.history = history;
    }

    /** Whoever leaves a community stands in the way of its next charter no longer. */
    @Override
    public void left(Community held, Person person, Instant now) {
        versions.around(held.id(), 0).proposed().filter(version -> version.objections() > 0).ifPresent(version -> liftNamed(held, version, now));
    }

    /** Objections to a version that is taken back mean nothing any more. */
    CharterVersion drop(CharterVersion proposed, Person steward, Power power, Instant now) {
        challenges.stopping(proposed.id()).forEach(objection -> {
            challenges.save(objection.lift());
            history.add(objection, new ChallengeEvent(ChallengeEvent.Kind.DROPPED, now, steward, power, ""));
        });
        return proposed.objected(-proposed.objections());
    }

    /**
     * Objections to words that were taken back, which their authors never took back, stand in the way as long as these words are there. One with a name needs
     * an author who is still here; of a hidden one that would say who has left, to whoever takes a version back and proposes it again.
     */
    List<Challenge> unmet(Community held, CharterVersion draft) {
        return versions.withdrawn(held.id(), MOST_WITHDRAWN).stream().flatMap(before -> challenges.unmet(before.id()).stream()
            .filter(objection -> objection.quote().standsIn(draft.text(), before.text())))
            .filter(objection -> objection.identity() == Identity.NAME_HIDDEN || standsFor(held, objection.author())).toList();
    }

    /**
     * @param unmet objections to the same words when they were proposed before
     * @return the version with those in its way
     */
    CharterVersion carry(List<Challenge> unmet, CharterVersion proposed) {
        unmet.forEach(objection -> {
            challenges.save(objection.carriedTo(proposed));
            history.add(objection,
                new ChallengeEvent(ChallengeEvent.Kind.CARRIED, proposed.proposedAt(), proposed.proposedBy(), proposed.power(), ""));
        });
        return proposed.objected(unmet.size());
    }

    private boolean standsFor(Community held, Person author) {
        return ties.of(held.id(), author).membership().active() && places.maySee(held, author);
    }

    /** Named objections whose authors have left, or can no longer see the community, stand in nobody's way. */
    private CharterVersion liftNamed(Community held, CharterVersion version, Instant now) {
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
                history.add(objection, new ChallengeEvent(ChallengeEvent.Kind.LIFTED, now, objection.author(), Power.PERSON, ""));
            }
        });
        if (gone.isEmpty()) {
            return version;
        }
        CharterVersion left = version.objected(-gone.size());
        versions.save(left);
        return left;
    }
}
