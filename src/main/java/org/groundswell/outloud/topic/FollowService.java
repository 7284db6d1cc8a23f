package org.groundswell.outloud.topic;

import java.time.Clock;
import java.util.List;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.topic.domain.Follows;
import org.groundswell.outloud.topic.domain.StoredTopics;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicAct;
import org.groundswell.outloud.topic.domain.TopicRefusal;
import org.groundswell.outloud.topic.domain.TopicRules;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Following topics and series of posts, each by one press and as often as one likes; communities are followed where they live. */
@Service
public class FollowService {
    private final Follows follows;
    private final StoredTopics topics;
    private final TopicPlaces places;
    private final AccessMode accessMode;
    private final Transactions transactions;
    private final Clock clock;

    FollowService(Follows follows, StoredTopics topics, TopicPlaces places, AccessMode accessMode, Transactions transactions, Clock clock) {
        this.follows = follows;
        this.topics = topics;
        this.places = places;
        this.accessMode = accessMode;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Follows a topic, or the one it means now. */
    public void follow(Ref topic, Person person) {
        Topic meant = places.meant(places.topic(topic, person));
        TopicRules.demand(TopicAct.FOLLOW, places.standing(meant.space(), person));
        add(Stream.ofTopic(meant.id()), person);
    }

    /** Follows a topic no more, also where its space is no longer to be seen; of a topic nobody knows there is nothing to do. */
    public void unfollow(Ref topic, Person person) {
        demandActor(person);
        transactions.run(() -> {
            topics.find(topic).ifPresent(found -> {
                follows.remove(person, Stream.ofTopic(found.id()));
                follows.remove(person, Stream.ofTopic(found.merged() ? found.into() : found.id()));
            });
            return null;
        });
    }

    /** Follows a series of posts; what of it one may not see one does not get. */
    public void followSeries(Ref series, Person person) {
        demandActor(person);
        add(Stream.ofSeries(series), person);
    }

    /** Follows a series no more. */
    public void unfollowSeries(Ref series, Person person) {
        demandActor(person);
        transactions.run(() -> {
            follows.remove(person, Stream.ofSeries(series));
            return null;
        });
    }

    /** @return whether the person follows the stream */
    public boolean follows(Stream stream, Person person) {
        return !transactions.run(() -> follows.among(person, List.of(stream))).isEmpty();
    }

    private void add(Stream stream, Person person) {
        transactions.run(() -> {
            follows.add(person, stream, clock.instant());
            if (follows.count(person) > Follows.MOST) {
                throw new Refused(TopicRefusal.FOLLOWS_TOO_MANY, null, Follows.MOST);
            }
            return null;
        });
    }

    private void demandActor(Person person) {
        Refused.ifPresent(Rights.whyNoActor(person, accessMode.readOnly()));
    }
}
