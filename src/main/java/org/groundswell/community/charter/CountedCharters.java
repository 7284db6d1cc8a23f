package org.groundswell.community.charter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.Challenges;
import org.groundswell.community.charter.domain.CharterSet;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.CharterVersions;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.Derived;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Window;
import org.springframework.stereotype.Component;

/** How many have signed and object to what is proposed and in effect, support the newest challenges, and how many of these wait. */
@Component
class CountedCharters implements Derived {
    private final Communities communities;
    private final Ties ties;
    private final CharterVersions versions;
    private final Challenges challenges;

    CountedCharters(Communities communities, Ties ties, CharterVersions versions, Challenges challenges) {
        this.communities = communities;
        this.ties = ties;
        this.versions = versions;
        this.challenges = challenges;
    }

    @Override
    public boolean right(Community community) {
        return community.counts().equals(waiting(community)) && versions(community).allMatch(version -> version.equals(counted(version)))
            && pending(community).stream().allMatch(challenge -> challenge.equals(counted(challenge)));
    }

    @Override
    public void mend(Community held) {
        communities.save(held.counting(waiting(held)));
        versions(held).map(this::counted).forEach(versions::save);
        pending(held).stream().map(this::counted).forEach(challenges::save);
    }

    private CommunityCounts waiting(Community community) {
        Challenges.Waiting waiting = challenges.waiting(community.id());
        return community.counts().waiting(waiting.number(), waiting.since());
    }

    private Stream<CharterVersion> versions(Community community) {
        CharterSet charter = versions.around(community.id(), 0);
        return Stream.of(charter.proposed(), charter.current()).flatMap(Optional::stream);
    }

    private CharterVersion counted(CharterVersion version) {
        return version.signed(ties.countSigned(version.community(), version.no()) - version.signed())
            .objected(challenges.stopping(version.id()).size() - version.objections());
    }

    private List<Challenge> pending(Community community) {
        return challenges.list(community.id(), true, null, Window.LARGEST);
    }

    private Challenge counted(Challenge challenge) {
        return challenge.supported(ties.countAbout(challenge.community(), Tie.Kind.CHALLENGE_SUPPORT, challenge.id()) - challenge.supports());
    }
}
