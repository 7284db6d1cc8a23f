package org.groundswell.outloud.web;

import java.util.List;
import java.util.Optional;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.NamedFeeds;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.LogIns;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiSpace;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.springframework.stereotype.Component;

/** What stands over a feed, asked after the feed itself has been found for the reader. */
@Component
public class FeedTitles {
    private final CommunityHomes communities;
    private final Spaces spaces;
    private final LogIns logIns;
    private final People people;
    private final List<NamedFeeds> others;

    public FeedTitles(CommunityHomes communities, Spaces spaces, LogIns logIns, People people, List<NamedFeeds> others) {
        this.communities = communities;
        this.spaces = spaces;
        this.logIns = logIns;
        this.people = people;
        this.others = others;
    }

    Html of(FeedScope scope, Person reader, ReaderWords words) {
        return Html.text(plain(scope, reader, words));
    }

    /** The same as plain text. */
    public String plain(FeedScope scope, Person reader, ReaderWords words) {
        return words.plain("feed.title." + scope.kind().name(), name(scope, reader).orElse(scope.of()));
    }

    private Optional<String> name(FeedScope scope, Person reader) {
        return switch (scope.kind()) {
            case SPACE -> spaces.find(new SpaceKey(scope.of())).map(WikiSpace::name);
            case COMMUNITY -> Ref.parse(scope.of()).flatMap(ref -> communities.find(ref, reader)).map(CommunityHome::name);
            case PERSON -> person(scope, reader);
            default -> others.stream().flatMap(some -> some.name(scope, reader).stream()).findFirst();
        };
    }

    // Those who are not logged in read profiles only where the wiki lets them; the log-in as they typed it tells them nothing.
    private Optional<String> person(FeedScope scope, Person reader) {
        return reader.isAnonymous() ? Optional.empty()
            : logIns.named(scope.of()).map(person -> people.profiles(List.of(person)).get(person)).map(Profile::name);
    }
}
