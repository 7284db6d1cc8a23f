package org.groundswell.outloud.topic;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.groundswell.outloud.topic.domain.SeenTopic;
import org.groundswell.outloud.topic.domain.StoredTopics;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicAct;
import org.groundswell.outloud.topic.domain.TopicRefusal;
import org.groundswell.outloud.topic.domain.TopicRules;
import org.groundswell.outloud.topic.domain.TopicStanding;
import org.groundswell.outloud.topic.domain.TopicWord;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** The topics of a space; every act throws Refused if it is not allowed. */
@Service
public class TopicService {
    /** How many topics are offered to somebody who types. */
    public static final int MOST_OFFERED = 10;
    private static final String LIST = "topics";

    private final StoredTopics topics;
    private final TopicPlaces places;
    private final TopicReading reading;
    private final TopicMoves moves;
    private final Transactions transactions;
    private final Clock clock;

    public TopicService(StoredTopics topics, TopicPlaces places, TopicReading reading, TopicMoves moves, Transactions transactions, Clock clock) {
        this.topics = topics;
        this.places = places;
        this.reading = reading;
        this.moves = moves;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The topics of a space by name.
     *
     * @param state  ACTIVE or RETIRED; merged ones are in no list
     * @param search with what the word begins, null or empty for all
     */
    public Page<SeenTopic> list(SpaceKey space, Topic.State state, String search, Window window, Person reader) {
        TopicStanding standing = places.standing(space, reader);
        Cursor after = Cursor.decode(LIST, window.after());
        Topic last = after == null ? null : transactions.run(() -> topics.find(after.last())).filter(topic -> listed(topic, space, state))
            .orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
        List<Topic> found = transactions.run(() -> topics.list(space, state, TopicWord.prefix(search), last, window.limit()));
        Page<Topic> page = Page.of(found, window.limit(), topic -> new Cursor(LIST, topic.ref()));
        return new Page<>(reading.seen(page.items(), standing), page.next());
    }

    /** @return what somebody may mean who has begun to type that, ten at most */
    public List<Topic> offered(SpaceKey space, String typed, Person reader) {
        places.standing(space, reader);
        List<Topic> found = transactions.run(() -> topics.list(space, Topic.State.ACTIVE, TopicWord.prefix(typed), null, MOST_OFFERED));
        return found.stream().limit(MOST_OFFERED).toList();
    }

    /** The topic, or the one it means now. */
    public SeenTopic topic(Ref ref, Person reader) {
        return seen(places.meant(places.topic(ref, reader)), reader);
    }

    /** @return what the space is called, empty if there is none */
    public String spaceName(SpaceKey space) {
        return places.nameOf(space);
    }

    /** @return what the person may do with topics of the space in general */
    public TopicStanding standing(SpaceKey space, Person reader) {
        return places.standing(space, reader);
    }

    /** Gives the topic another word; the former one goes on meaning it, and so does one that no open post has used yet. */
    public SeenTopic rename(Ref ref, String typed, Person steward) {
        Topic there = demand(TopicAct.RENAME, ref, steward);
        TopicWord word = TopicWord.of(typed, "name");
        return seen(transactions.run(() -> renamed(there, word)), steward);
    }

    private Topic renamed(Topic there, TopicWord word) {
        Optional<Topic> other = topics.named(there.space(), List.of(word.slug())).stream().filter(taken -> taken.id() != there.id()).findFirst();
        Topic renamed = both(there.id(), other.map(Topic::id).orElse(there.id()), (held, taken) -> rename(held, taken, word));
        demandFewNames(renamed);
        return renamed;
    }

    private Topic rename(Topic held, Topic taken, TopicWord word) {
        Topic renamed = held.renamed(word);
        if (taken.id() != held.id()) {
            boolean free = taken.merged() ? taken.into() == held.id() : !taken.open();
            if (!free || !taken.word().slug().equals(word.slug())) {
                throw new Refused(TopicRefusal.TOPIC_NAME_TAKEN, "name");
            }
            topics.swap(renamed, taken.mergedInto(held, clock.instant()).worded(held.word()));
            moveNames(taken, held);
        } else {
            topics.save(renamed);
            if (!held.word().slug().equals(word.slug())) {
                topics.add(Topic.formerly(held.word(), held, clock.instant()));
            }
        }
        return renamed;
    }

    /** The same for a topic of the space that is named by its word, with # or without. */
    public SeenTopic merge(Ref ref, String typed, Person steward) {
        Topic there = demand(TopicAct.MERGE, ref, steward);
        TopicWord word = TopicWord.of(typed, "into");
        // A word that nobody may know of is as unknown as one that was never used.
        Topic other = transactions.run(() -> topics.named(there.space(), List.of(word.slug()))).stream().map(places::meant).filter(Topic::open).findFirst()
            .orElseThrow(() -> new Refused(TopicRefusal.TOPIC_NOT_FOUND, "into"));
        return merge(ref, other.ref(), steward);
    }

    /** From now on the topic means the other one of its space, with all that stands under it and everybody who follows it. */
    public SeenTopic merge(Ref ref, Ref into, Person steward) {
        Topic there = demand(TopicAct.MERGE, ref, steward);
        Topic other = transactions.run(() -> topics.find(into)).orElseThrow(() -> new Refused(TopicRefusal.TOPIC_NOT_FOUND, "into"));
        Topic merged = there.mergedInto(other, clock.instant());
        if (!there.merged()) {
            merged = transactions.run(() -> both(there.id(), other.id(), this::merged));
            moves.begin(merged);
        }
        return seen(places.meant(merged), steward);
    }

    private Topic merged(Topic held, Topic target) {
        Topic merged = held.mergedInto(target, clock.instant());
        if (held.open() && !target.open()) {
            topics.save(target.opened());
        }
        topics.save(merged);
        moveNames(held, target);
        demandFewNames(target);
        return merged;
    }

    /** The topic is no longer offered; what stands under it stays. */
    public SeenTopic retire(Ref ref, Person steward) {
        return change(TopicAct.RETIRE, ref, steward, held -> held.retired(clock.instant()));
    }

    /** The topic is offered again. */
    public SeenTopic takeUp(Ref ref, Person steward) {
        return change(TopicAct.TAKE_UP, ref, steward, held -> held.takenUp(clock.instant()));
    }

    private SeenTopic change(TopicAct act, Ref ref, Person steward, UnaryOperator<Topic> change) {
        Topic there = demand(act, ref, steward);
        return seen(transactions.run(() -> {
            Topic changed = change.apply(held(there.id()));
            topics.save(changed);
            return changed;
        }), steward);
    }

    private Topic demand(TopicAct act, Ref ref, Person steward) {
        Topic topic = places.topic(ref, steward);
        TopicRules.demand(act, places.standing(topic.space(), steward));
        return topic;
    }

    // Always the smaller id first, or two stewards could wait for each other for ever.
    private Topic both(long one, long other, BiFunction<Topic, Topic, Topic> work) {
        Topic first = held(Math.min(one, other));
        Topic second = one == other ? first : held(Math.max(one, other));
        return one <= other ? work.apply(first, second) : work.apply(second, first);
    }

    private Topic held(long id) {
        return topics.locked(id).orElseThrow(() -> new Refused(TopicRefusal.TOPIC_NOT_FOUND));
    }

    private void moveNames(Topic from, Topic to) {
        topics.mergedInto(from.id()).stream().flatMap(name -> topics.locked(name.id()).stream()).forEach(name -> topics.save(name.meaning(to)));
    }

    private void demandFewNames(Topic topic) {
        if (topics.mergedInto(topic.id()).size() > StoredTopics.MOST_NAMES) {
            throw new Refused(TopicRefusal.TOPIC_MANY_NAMES, null, StoredTopics.MOST_NAMES);
        }
    }

    private static boolean listed(Topic topic, SpaceKey space, Topic.State state) {
        return topic.space().equals(space) && topic.state() == state && topic.open();
    }

    private SeenTopic seen(Topic topic, Person reader) {
        return reading.seen(topic, places.standing(topic.space(), reader));
    }
}
