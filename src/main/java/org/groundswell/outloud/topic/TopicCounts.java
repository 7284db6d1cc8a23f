package org.groundswell.outloud.topic;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.StreamQuery;
import org.groundswell.outloud.domain.Streams;
import org.groundswell.outloud.topic.domain.HelpOffers;
import org.groundswell.outloud.topic.domain.StoredTopics;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.JobPlaces;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Counts what was posted under each topic lately, as far as everybody who sees the space may know, and clears away what has ended. */
@Component
class TopicCounts {
    static final Duration LATELY = Duration.ofDays(30);
    private static final String JOB = "topics";
    private static final int PART = 100;

    private final StoredTopics topics;
    private final HelpOffers offers;
    private final Streams streams;
    private final WikiPages pages;
    private final Spaces spaces;
    private final TopicEnds ends;
    private final JobPlaces jobPlaces;
    private final Transactions transactions;
    private final Clock clock;

    TopicCounts(StoredTopics topics, HelpOffers offers, Streams streams, WikiPages pages, Spaces spaces, TopicEnds ends, JobPlaces jobPlaces,
                Transactions transactions, Clock clock) {
        this.topics = topics;
        this.offers = offers;
        this.streams = streams;
        this.pages = pages;
        this.spaces = spaces;
        this.ends = ends;
        this.jobPlaces = jobPlaces;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a run did. */
    record Result(int topics, int changed, int endedOffers) {
    }

    /**
     * Goes on where it stopped the last time.
     *
     * @param most   how many topics at most, and how many offers
     * @param enough asked between two topics
     */
    Result run(int most, BooleanSupplier enough) {
        int cleared = clear(most, enough);
        int seen = 0;
        int changed = 0;
        long last = jobPlaces.of(JOB);
        Map<PageId, Boolean> restricted = new HashMap<>();
        Map<SpaceKey, Boolean> there = new HashMap<>();
        while (seen < most && !enough.getAsBoolean()) {
            long from = last;
            List<Topic> part = transactions.run(() -> topics.after(from, Math.min(PART, most)));
            for (Topic topic : part) {
                if (!there.computeIfAbsent(topic.space(), space -> spaces.find(space).isPresent())) {
                    ends.spaceRemoved(topic.space());
                } else if (!topic.merged()) {
                    changed += counted(topic, recent(topic, restricted)) ? 1 : 0;
                }
            }
            seen += part.size();
            last = part.isEmpty() ? 0 : part.get(part.size() - 1).id();
            jobPlaces.put(JOB, last);
            if (part.isEmpty()) {
                break;
            }
        }
        return new Result(seen, changed, cleared);
    }

    private int clear(int most, BooleanSupplier enough) {
        int cleared = 0;
        while (cleared < most && !enough.getAsBoolean()) {
            int some = transactions.run(() -> offers.removeEnded(clock.instant(), PART));
            cleared += some;
            if (some < PART) {
                break;
            }
        }
        return cleared;
    }

    private int recent(Topic topic, Map<PageId, Boolean> restricted) {
        long since = clock.instant().minus(LATELY).toEpochMilli();
        Set<Long> posts = new HashSet<>();
        transactions.run(() -> streams.read(StreamQuery.newest(List.of(Stream.ofTopic(topic.id())), Topic.MOST_COUNTED))).stream()
            .filter(entry -> entry.sortAt() >= since && entry.page() != null && !restricted.computeIfAbsent(entry.page(), pages::restricted))
            .forEach(entry -> posts.add(entry.post()));
        return posts.size();
    }

    private boolean counted(Topic topic, int posts) {
        if (topic.equals(topic.counted(posts))) {
            return false;
        }
        transactions.run(() -> {
            topics.locked(topic.id()).filter(held -> !held.merged()).ifPresent(held -> topics.save(held.counted(posts)));
            return null;
        });
        return true;
    }
}
