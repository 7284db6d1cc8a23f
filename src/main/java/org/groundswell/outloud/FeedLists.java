package org.groundswell.outloud;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.outloud.domain.Circles;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.Followed;
import org.groundswell.outloud.domain.MyCircle;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.Topics;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.LogIns;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SpaceKey;
import org.springframework.stereotype.Component;

/** Which lists a feed is read from, and whether the reader may know that there is such a feed. */
@Component
public class FeedLists {
    private final CommunityHomes communities;
    private final LogIns logIns;
    private final Optional<Circles> circles;
    private final Optional<Topics> topics;
    private final Optional<Followed> followed;

    /** @param circles empty where there are none, and likewise the others */
    public FeedLists(CommunityHomes communities, LogIns logIns, Optional<Circles> circles, Optional<Topics> topics, Optional<Followed> followed) {
        this.communities = communities;
        this.logIns = logIns;
        this.circles = circles;
        this.topics = topics;
        this.followed = followed;
    }

    /**
     * Nobody tries out log-ins here: one that nobody has reads like a person who has said nothing.
     *
     * @throws Refused FEED_NOT_FOUND if there is nothing this reader may see
     */
    Set<Stream> of(FeedScope scope, Sight reader) {
        Person person = reader.reader();
        return switch (scope.kind()) {
            case SITE -> Set.of(Stream.SITE);
            case SPACE -> found(Optional.of(new SpaceKey(scope.of())).filter(reader::seesSpace).map(Stream::of));
            case PAGE -> found(PageId.parse(scope.of()).filter(page -> reader.on(page).view()).map(Stream::of));
            case COMMUNITY -> found(Ref.parse(scope.of()).flatMap(ref -> communities.find(ref, person)).map(home -> Stream.ofCommunity(home.id())));
            case CIRCLE -> found(circle(scope, reader).map(Stream::ofCircle));
            case TOPIC -> topic(scope, person);
            case SERIES -> found(Ref.parse(scope.of()).map(Stream::ofSeries));
            case PERSON -> logIns.named(scope.of()).map(Stream::by).map(Set::of).orElse(Set.of());
            case MINE -> person.isAnonymous() ? Set.of() : mine(reader);
            case OWN -> person.isAnonymous() ? Set.of() : Set.of(Stream.own(person));
        };
    }

    // A topic that is becoming part of this one has brought some of its posts along, and the rest are still on their way.
    private Set<Stream> topic(FeedScope scope, Person person) {
        Set<Stream> lists = Ref.parse(scope.of()).flatMap(ref -> topics.map(some -> some.findTopic(ref, person))).orElse(Set.of()).stream().map(Stream::ofTopic)
            .collect(Collectors.toSet());
        if (lists.isEmpty()) {
            throw new Refused(PostRefusal.FEED_NOT_FOUND);
        }
        return lists;
    }

    private Optional<Long> circle(FeedScope scope, Sight reader) {
        Optional<MyCircle> circle = reader.reader().isAnonymous() ? Optional.empty()
            : Ref.parse(scope.of()).flatMap(ref -> circles.flatMap(some -> some.findCircle(ref, reader.reader())));
        circle.ifPresent(reader::knownIn);
        return circle.map(MyCircle::id);
    }

    private Set<Stream> mine(Sight reader) {
        Set<Stream> lists = new LinkedHashSet<>(followed.map(some -> some.by(reader.reader())).orElse(Set.of()));
        circles.ifPresent(some -> some.circlesOf(reader.reader()).forEach(circle -> {
            reader.knownIn(circle);
            lists.add(Stream.ofCircle(circle.id()));
        }));
        communities.idsOf(reader.reader()).forEach(community -> lists.add(Stream.ofCommunity(community)));
        return lists;
    }

    private static Set<Stream> found(Optional<Stream> list) {
        return Set.of(list.orElseThrow(() -> new Refused(PostRefusal.FEED_NOT_FOUND)));
    }
}
