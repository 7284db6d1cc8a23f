package org.groundswell.outloud.topic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.Streams;
import org.groundswell.outloud.topic.domain.Follows;
import org.groundswell.outloud.topic.domain.HelpOffers;
import org.groundswell.outloud.topic.domain.StoredTopics;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Brings followers, offers and posts of merged topics to the topic they mean now, a part at a time; until all have arrived both are read and written. */
@Component
class TopicMoves {
    // A post that was being stored when its topic was merged is stored by then.
    static final Duration LATECOMERS = Duration.ofMinutes(10);
    private static final int PART = 200;
    private static final int AT_ONCE = 50;

    private final StoredTopics topics;
    private final Follows follows;
    private final HelpOffers offers;
    private final Streams streams;
    private final Transactions transactions;
    private final Clock clock;

    TopicMoves(StoredTopics topics, Follows follows, HelpOffers offers, Streams streams, Transactions transactions, Clock clock) {
        this.topics = topics;
        this.follows = follows;
        this.offers = offers;
        this.streams = streams;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Moves the first part at once, which for most topics is all. */
    void begin(Topic merged) {
        moveSome(merged.id());
    }

    /**
     * Goes on with everything that is still on its way.
     *
     * @param most   how many parts at most
     * @param enough asked between two parts
     * @return how many parts were moved
     */
    int run(int most, BooleanSupplier enough) {
        Instant before = clock.instant().minus(LATECOMERS);
        int parts = 0;
        long last = 0;
        List<Topic> some = moving(before, last);
        while (!some.isEmpty()) {
            for (Topic topic : some) {
                boolean more = true;
                while (more) {
                    if (parts >= most || enough.getAsBoolean()) {
                        return parts;
                    }
                    more = moveSome(topic.id());
                    parts++;
                }
                arrived(topic.id());
                last = topic.id();
            }
            some = moving(before, last);
        }
        return parts;
    }

    private List<Topic> moving(Instant before, long after) {
        return transactions.run(() -> topics.moving(before, after, AT_ONCE));
    }

    // What it means is read each time, for that may be merged itself meanwhile.
    private boolean moveSome(long id) {
        return transactions.run(() -> {
            Optional<Topic> from = topics.all(List.of(id)).stream().filter(Topic::moving).findFirst();
            Optional<Topic> to = from.flatMap(topic -> topics.all(List.of(topic.into())).stream().findFirst());
            return to.isPresent() && moveSome(from.get(), to.get());
        });
    }

    private boolean moveSome(Topic from, Topic to) {
        boolean followers = follows.move(Stream.ofTopic(from.id()), Stream.ofTopic(to.id()), PART) == PART;
        boolean helpers = offers.move(from, to, PART) == PART;
        boolean posts = streams.merge(Stream.ofTopic(from.id()), Stream.ofTopic(to.id()), PART);
        return followers || helpers || posts;
    }

    private void arrived(long id) {
        transactions.run(() -> {
            topics.locked(id).filter(Topic::merged).ifPresent(held -> topics.save(held.arrived()));
            return null;
        });
    }
}
