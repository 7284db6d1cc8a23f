package org.groundswell.outloud.topic;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.topic.domain.Follows;
import org.groundswell.outloud.topic.domain.HelpOffer;
import org.groundswell.outloud.topic.domain.HelpOffers;
import org.groundswell.outloud.topic.domain.SeenOffer;
import org.groundswell.outloud.topic.domain.SeenTopic;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicRules;
import org.groundswell.outloud.topic.domain.TopicStanding;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Topics and offers as one reader sees them; a whole list of topics costs two questions more. */
@Component
class TopicReading {
    /** How many of those who offer help are named beside a topic in a list. */
    static final int NAMED = 3;
    private static final int MOST_OFFERS = 200;

    private final Follows follows;
    private final HelpOffers offers;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    TopicReading(Follows follows, HelpOffers offers, People people, Transactions transactions, Clock clock) {
        this.follows = follows;
        this.offers = offers;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    SeenTopic seen(Topic topic, TopicStanding standing) {
        return seen(List.of(topic), standing).get(0);
    }

    List<SeenTopic> seen(List<Topic> topics, TopicStanding standing) {
        if (topics.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Stream> streams = topics.stream().map(topic -> Stream.ofTopic(topic.id())).toList();
        Set<Stream> followed = transactions.run(() -> follows.among(standing.person(), streams));
        List<HelpOffer> found = transactions.run(() -> offers.about(topics.stream().map(Topic::id).toList(), null, now, MOST_OFFERS));
        Map<Long, List<SeenOffer>> byTopic = seen(found, topics, standing.person()).stream().collect(Collectors.groupingBy(seen -> seen.topic().id()));
        return topics.stream().map(topic -> {
            List<SeenOffer> all = byTopic.getOrDefault(topic.id(), List.of());
            return new SeenTopic(topic, followed.contains(Stream.ofTopic(topic.id())), all.stream().limit(NAMED).toList(), all.size() > NAMED,
                TopicRules.rights(topic, standing));
        }).toList();
    }

    /** A person's own offers, without their topic where it is not among these. */
    List<SeenOffer> own(List<HelpOffer> found, Collection<Topic> topics, Person person) {
        Map<Long, Topic> known = byId(topics);
        Map<Person, Profile> profiles = found.isEmpty() ? Map.of() : people.profiles(List.of(person));
        return found.stream().map(offer -> new SeenOffer(offer, known.get(offer.topic()), Who.seen(person, false, person, profiles),
            offer.lastDay(clock.getZone()), true)).toList();
    }

    /** Offers with their names; whoever has left the wiki helps no more. */
    List<SeenOffer> seen(List<HelpOffer> found, Collection<Topic> topics, Person reader) {
        Map<Long, Topic> known = byId(topics);
        Map<Person, Profile> profiles = people.profiles(found.stream().map(HelpOffer::person).distinct().toList());
        return found.stream().filter(offer -> profiles.containsKey(offer.person()) && known.containsKey(offer.topic()))
            .map(offer -> new SeenOffer(offer, known.get(offer.topic()), Who.seen(offer.person(), false, reader, profiles),
                offer.lastDay(clock.getZone()), offer.person().equals(reader))).toList();
    }

    private static Map<Long, Topic> byId(Collection<Topic> topics) {
        return topics.stream().collect(Collectors.toMap(Topic::id, Function.identity(), (one, same) -> one));
    }
}
