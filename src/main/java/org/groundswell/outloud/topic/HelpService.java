package org.groundswell.outloud.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.outloud.topic.domain.HelpOffer;
import org.groundswell.outloud.topic.domain.HelpOffers;
import org.groundswell.outloud.topic.domain.SeenOffer;
import org.groundswell.outloud.topic.domain.StoredTopics;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicAct;
import org.groundswell.outloud.topic.domain.TopicRefusal;
import org.groundswell.outloud.topic.domain.TopicRules;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;
import org.groundswell.shared.domain.SearchWords;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** "I can help with…": offering it by name until a day, and finding who does. */
@Service
public class HelpService {
    private static final String LIST = "offers";
    private static final int MOST_FOUND = 50;

    private final HelpOffers offers;
    private final StoredTopics topics;
    private final TopicPlaces places;
    private final TopicReading reading;
    private final AccessMode accessMode;
    private final Transactions transactions;
    private final Clock clock;

    public HelpService(HelpOffers offers, StoredTopics topics, TopicPlaces places, TopicReading reading, AccessMode accessMode, Transactions transactions,
                       Clock clock) {
        this.offers = offers;
        this.topics = topics;
        this.places = places;
        this.reading = reading;
        this.accessMode = accessMode;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Offers help with a topic, in other words or until another day if the person does already.
     *
     * @param until the last day as ISO date, null or empty for the usual 90 days
     */
    public SeenOffer offer(Ref ref, String words, String until, Person person) {
        Topic topic = places.meant(places.topic(ref, person));
        TopicRules.demand(TopicAct.OFFER, places.standing(topic.space(), person));
        if (!topic.active()) {
            throw new Refused(TopicRefusal.TOPIC_RETIRED);
        }
        HelpOffer said = HelpOffer.of(person, topic, words, until, clock.instant(), clock.getZone());
        HelpOffer stored = transactions.run(() -> {
            HelpOffer there = offers.put(said, topic);
            if (offers.count(person, clock.instant()) > HelpOffer.MOST) {
                throw new Refused(TopicRefusal.TOO_MANY_HELP_OFFERS, null, HelpOffer.MOST);
            }
            return there;
        });
        return reading.seen(List.of(stored), List.of(topic), person).get(0);
    }

    /** @return the last day of an offer for which nothing else is said, as long as it is made today */
    public LocalDate usualLastDay() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(HelpOffer.USUAL_DAYS);
    }

    /** Takes one's own offer back; where there is none any more, or it is another's, nothing is done. */
    public void withdraw(Ref offer, Person person) {
        Refused.ifPresent(Rights.whyNoActor(person, accessMode.readOnly()));
        transactions.run(() -> {
            offers.find(offer, clock.instant()).filter(found -> found.person().equals(person)).ifPresent(offers::remove);
            return null;
        });
    }

    /** @return the person's own offers, the first to end first; one in a space they no longer see is without its topic */
    public List<SeenOffer> own(Person person) {
        List<HelpOffer> own = transactions.run(() -> offers.of(person, clock.instant()));
        return reading.own(own, about(own, person), person);
    }

    /** Offers of help with a topic, the last to end first. */
    public Page<SeenOffer> about(Ref ref, Window window, Person reader) {
        Topic topic = places.meant(places.topic(ref, reader));
        Cursor after = Cursor.decode(LIST, window.after());
        return transactions.run(() -> {
            List<Topic> all = withNames(topic);
            List<Long> ids = all.stream().map(Topic::id).toList();
            HelpOffer last = after == null ? null : offers.find(after.last(), clock.instant()).filter(offer -> ids.contains(offer.topic()))
                .orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
            List<HelpOffer> rows = offers.about(ids, last, clock.instant(), window.limit());
            Page<HelpOffer> page = Page.of(rows, window.limit(), offer -> new Cursor(LIST, offer.ref()));
            return new Page<>(reading.seen(page.items(), all, reader), page.next());
        });
    }

    /** Offers in a space in which all these words occur, in their text or in the word of their topic; fifty at most. */
    public List<SeenOffer> search(SpaceKey space, String search, Person reader) {
        places.standing(space, reader);
        List<String> words = SearchWords.sought(search);
        List<HelpOffer> found = words.isEmpty() ? List.of() : transactions.run(() -> offers.search(space, words, clock.instant(), MOST_FOUND));
        // A word that stands in no list is not told by an offer either.
        return reading.seen(found, about(found, reader).stream().filter(Topic::open).toList(), reader);
    }

    /** @return who offers help with one of these topics, the last to end first */
    public Set<Person> people(Collection<Long> topicIds, int most) {
        return transactions.run(() -> {
            List<Long> all = new ArrayList<>(topicIds);
            topics.movingInto(topicIds).forEach(name -> all.add(name.id()));
            return offers.about(all, null, clock.instant(), most).stream().map(HelpOffer::person).limit(most)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        });
    }

    private List<Topic> about(List<HelpOffer> found, Person reader) {
        List<Topic> about = transactions.run(() -> topics.all(found.stream().map(HelpOffer::topic).distinct().toList()));
        return about.stream().filter(topic -> places.seen(topic.space(), reader)).toList();
    }

    private List<Topic> withNames(Topic topic) {
        List<Topic> all = new ArrayList<>(topics.movingInto(List.of(topic.id())));
        all.add(topic);
        return all;
    }
}
