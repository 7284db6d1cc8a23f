package org.groundswell.outloud.topic;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.Topics;
import org.groundswell.outloud.topic.domain.StoredTopics;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicWord;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Says which topics a post stands under. A word becomes a topic of its space at its first use; it stands in no list before everybody there could read it. */
@Component
public class TopicsOfPosts implements Topics {
    private final StoredTopics topics;
    private final TopicPlaces places;
    private final WikiPages pages;
    private final Transactions transactions;
    private final Clock clock;

    TopicsOfPosts(StoredTopics topics, TopicPlaces places, WikiPages pages, Transactions transactions, Clock clock) {
        this.topics = topics;
        this.places = places;
        this.pages = pages;
        this.transactions = transactions;
        this.clock = clock;
    }

    // No transaction of its own: a word that two posts use first at the same moment has to undo and repeat all that goes with it.
    @Override
    public Set<Long> used(PostPlace place, Collection<String> words) {
        Map<String, TopicWord> slugs = slugs(words);
        if (place.space() == null || slugs.isEmpty()) {
            return Set.of();
        }
        boolean open = place.onPage() && !pages.restricted(place.page());
        Set<Long> meant = new LinkedHashSet<>();
        for (Topic topic : topics.named(place.space(), slugs.keySet())) {
            slugs.remove(topic.word().slug());
            meant.add(topic.merged() ? topic.into() : topic.id());
        }
        if (open) {
            topics.all(meant).stream().filter(topic -> !topic.open()).sorted(Comparator.comparing(Topic::id)).forEach(topic -> topics.locked(topic.id()).ifPresent(held -> topics.save(held.opened())));
        }
        topics.movingInto(meant).forEach(name -> meant.add(name.id()));
        slugs.values().forEach(word -> meant.add(topics.add(Topic.begun(place.space(), word, open, clock.instant())).id()));
        return meant;
    }

    @Override
    public Set<Long> findTopic(Ref ref, Person reader) {
        return transactions.run(() -> topics.find(ref)).filter(topic -> places.seen(topic.space(), reader)).map(topic -> topic.merged() ? topic.into() : topic.id())
            .map(this::withArriving).orElse(Set.of());
    }

    /** @return the topics these words mean in a space, those that are becoming part of them included; makes none */
    public Set<Long> meant(SpaceKey space, Collection<String> words) {
        Map<String, TopicWord> slugs = slugs(words);
        if (space == null || slugs.isEmpty()) {
            return Set.of();
        }
        Set<Long> meant = new LinkedHashSet<>();
        transactions.run(() -> topics.named(space, slugs.keySet())).forEach(topic -> meant.addAll(withArriving(topic.merged() ? topic.into() : topic.id())));
        return meant;
    }

    private Set<Long> withArriving(long topic) {
        Set<Long> all = new HashSet<>(Set.of(topic));
        transactions.run(() -> topics.movingInto(List.of(topic))).forEach(name -> all.add(name.id()));
        return all;
    }

    // In one order, whatever order they were written in: two posts that begin the same topics at once must not wait for each other.
    private static Map<String, TopicWord> slugs(Collection<String> words) {
        Map<String, TopicWord> slugs = new TreeMap<>();
        words.stream().map(TopicWord::read).flatMap(Optional::stream).forEach(word -> slugs.putIfAbsent(word.slug(), word));
        return slugs;
    }
}
