package org.groundswell.community.charter;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.community.StewardsOfCommunities;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Telling;
import org.groundswell.shared.domain.Untelling;
import org.groundswell.shared.domain.WikiPages;
import org.springframework.stereotype.Component;

/** Tells who tends a community of challenges to its charter, and who challenged it of the answers, after that is stored. */
@Component
class ChallengeNews {
    static final String CHARTER = "/plugins/servlet/groundswell/charter/";
    private static final String CHALLENGE = "#gs-challenge-";

    private final Optional<Telling> telling;
    private final Optional<Untelling> untelling;
    private final StewardsOfCommunities stewards;
    private final WikiPages pages;

    /**
     * @param telling   empty where nobody is told anything
     * @param untelling empty where nothing told can be taken back
     */
    ChallengeNews(Optional<Telling> telling, Optional<Untelling> untelling, StewardsOfCommunities stewards, WikiPages pages) {
        this.telling = telling;
        this.untelling = untelling;
        this.stewards = stewards;
        this.pages = pages;
    }

    void raised(Challenge challenge, Community community) {
        Person by = challenge.identity() == Identity.NAME_HIDDEN ? Person.ANONYMOUS : challenge.author();
        tell(Kind.CHALLENGED_MY_CHARTER, challenge, community, "", by, stewards(challenge, community));
    }

    void withdrawn(Challenge challenge) {
        untelling.ifPresent(some -> some.untell(challenge.ref()));
    }

    /** Told once for each state it comes to by the same steward, so that nobody is told of each word while it is talked about; what no longer waits is nobody's nudge. */
    void answered(Challenge challenge, Community community, Person steward) {
        if (!challenge.waiting()) {
            untelling.ifPresent(some -> some.untell(Kind.CHALLENGE_UNANSWERED, challenge.ref(), Person.ANONYMOUS));
        }
        tell(Kind.CHALLENGE_ANSWERED, challenge, community, "?answer=" + challenge.state().name().toLowerCase(Locale.ROOT), steward, List.of(challenge.author()));
    }

    /** It has waited for so long that somebody who tends the community should look at it. */
    void waits(Challenge challenge, Community community) {
        tell(Kind.CHALLENGE_UNANSWERED, challenge, community, "", Person.ANONYMOUS, stewards(challenge, community));
    }

    private void tell(Kind kind, Challenge challenge, Community community, String which, Person by, Collection<Person> people) {
        String path = CHARTER + CommunityName.of(community.home()) + which + CHALLENGE + challenge.ref();
        String title = pages.restricted(community.home()) ? "" : community.settings().name();
        telling.filter(some -> !people.isEmpty()).ifPresent(some -> some.tell(new Happening(kind, challenge.ref(), path, community.home(), title, by), people));
    }

    // Whoever challenged it knows, also if the name is hidden.
    private List<Person> stewards(Challenge challenge, Community community) {
        return stewards.of(community).stream().filter(person -> !person.equals(challenge.author())).toList();
    }
}
