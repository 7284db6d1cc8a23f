package org.groundswell.community.charter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.springframework.stereotype.Component;

/** Changes of a charter that touch more than one kind of row; the community is held meanwhile, and that one lock keeps all of it in order. */
@Component
class CharterStore {
    private final Communities communities;
    private final CharterVersions versions;
    private final Challenges challenges;
    private final ChallengeHistory challengeHistory;
    private final CommunityHistory history;
    private final Objections objections;

    CharterStore(Communities communities, CharterVersions versions, Challenges challenges, ChallengeHistory challengeHistory, CommunityHistory history,
        Objections objections) {
        this.communities = communities;
        this.versions = versions;
        this.challenges = challenges;
        this.challengeHistory = challengeHistory;
        this.history = history;
        this.objections = objections;
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
        CharterVersion withdrawn = objections.drop(proposed, steward, power, held.standing().now()).ended(VersionState.WITHDRAWN);
        versions.save(withdrawn);
        if (charter.draft().isEmpty()) {
            versions.add(proposed.draftedAgain(steward, power));
        } else {
            reopen(held.community(), proposed.credits(), steward, power, held.standing().now());
        }
        return withdrawn;
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
