package org.groundswell.outloud.topic.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.outloud.topic.domain.HelpOffer;
import org.groundswell.outloud.topic.domain.HelpOffers;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SearchWords;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Offers of help in Active Objects. */
@Component
public class AoHelpOffers implements HelpOffers {
    private static final int LONGEST_SEARCHED = 450;

    private final ActiveObjects activeObjects;

    public AoHelpOffers(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<HelpOffer> find(Ref ref, Instant now) {
        return read(Query.select().where("REF = ? AND UNTIL_AT > ?", ref.value(), now.toEpochMilli())).stream().findFirst();
    }

    @Override
    public HelpOffer put(HelpOffer offer, Topic topic) {
        Optional<HelpOfferRow> there = rows(Query.select().where("UNIQ = ?", uniq(topic.id(), offer.person().key()))).stream().findFirst();
        if (there.isEmpty()) {
            return offer(activeObjects.create(HelpOfferRow.class, fields(offer, topic)));
        }
        HelpOfferRow row = there.get();
        row.setWords(offer.words());
        row.setSearchText(searched(offer.words(), topic));
        row.setUntilAt(offer.until().toEpochMilli());
        row.save();
        return offer(row);
    }

    @Override
    public void remove(HelpOffer offer) {
        activeObjects.deleteWithSQL(HelpOfferRow.class, "REF = ?", offer.ref().value());
    }

    @Override
    public int count(Person person, Instant now) {
        return activeObjects.count(HelpOfferRow.class, "USER_KEY = ? AND UNTIL_AT > ?", person.key(), now.toEpochMilli());
    }

    @Override
    public List<HelpOffer> of(Person person, Instant now) {
        if (person.isAnonymous()) {
            return List.of();
        }
        return read(Query.select().where("USER_KEY = ? AND UNTIL_AT > ?", person.key(), now.toEpochMilli()).order("UNTIL_AT ASC, ID ASC").limit(HelpOffer.MOST));
    }

    @Override
    public List<HelpOffer> about(Collection<Long> topics, HelpOffer after, Instant now, int limit) {
        if (topics.isEmpty()) {
            return List.of();
        }
        Where where = Where.in("TOPIC_ID", topics).and("UNTIL_AT > ?", now.toEpochMilli());
        if (after != null) {
            where.behindFalling("UNTIL_AT", after.until().toEpochMilli(), (int) after.id());
        }
        return read(where.query().order("UNTIL_AT DESC, ID DESC").limit(limit + 1));
    }

    @Override
    public List<HelpOffer> search(SpaceKey space, List<String> words, Instant now, int limit) {
        Where where = Where.of("SPACE_KEY = ? AND UNTIL_AT > ?", space.value(), now.toEpochMilli());
        // The words hold letters and digits only, nothing LIKE would take for a sign of its own.
        words.forEach(word -> where.and("SEARCH_TEXT LIKE ?", "%" + word + "%"));
        return read(where.query().order("UNTIL_AT DESC, ID DESC").limit(limit));
    }

    @Override
    public int move(Topic from, Topic to, int most) {
        List<HelpOfferRow> rows = rows(Query.select().where("TOPIC_ID = ?", from.id()).order("ID ASC").limit(most));
        List<String> wanted = rows.stream().map(row -> uniq(to.id(), row.getUserKey())).toList();
        Map<String, HelpOfferRow> there = wanted.isEmpty() ? Map.of() : rows(Where.in("UNIQ", wanted).query())
            .stream().collect(Collectors.toMap(HelpOfferRow::getUserKey, Function.identity()));
        for (HelpOfferRow row : rows) {
            HelpOfferRow other = there.get(row.getUserKey());
            if (other != null && other.getUntilAt() >= row.getUntilAt()) {
                activeObjects.delete(row);
                continue;
            }
            if (other != null) {
                activeObjects.delete(other);
            }
            row.setTopicId(to.id());
            row.setUniq(uniq(to.id(), row.getUserKey()));
            row.setSearchText(searched(row.getWords(), to));
            row.save();
        }
        return rows.size();
    }

    @Override
    public int removeEnded(Instant now, int most) {
        return delete(Query.select().where("UNTIL_AT <= ?", now.toEpochMilli()).order("ID ASC").limit(most));
    }

    @Override
    public int removeAll(long topic, int most) {
        return delete(Query.select().where("TOPIC_ID = ?", topic).order("ID ASC").limit(most));
    }

    private int delete(Query query) {
        List<HelpOfferRow> rows = rows(query);
        activeObjects.delete(rows.toArray(HelpOfferRow[]::new));
        return rows.size();
    }

    private List<HelpOffer> read(Query query) {
        return rows(query).stream().map(AoHelpOffers::offer).toList();
    }

    private List<HelpOfferRow> rows(Query query) {
        return Arrays.asList(activeObjects.find(HelpOfferRow.class, query));
    }

    private static String uniq(long topic, String key) {
        return topic + ":" + key;
    }

    private static String searched(String words, Topic topic) {
        return SearchWords.text(LONGEST_SEARCHED, topic.word().name(), words);
    }

    private static Map<String, Object> fields(HelpOffer offer, Topic topic) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", offer.ref().value());
        fields.put("UNIQ", uniq(topic.id(), offer.person().key()));
        fields.put("USER_KEY", offer.person().key());
        fields.put("TOPIC_ID", topic.id());
        fields.put("SPACE_KEY", topic.space().value());
        fields.put("WORDS", offer.words());
        fields.put("SEARCH_TEXT", searched(offer.words(), topic));
        fields.put("UNTIL_AT", offer.until().toEpochMilli());
        return fields;
    }

    private static HelpOffer offer(HelpOfferRow row) {
        return new HelpOffer(row.getID(), new Ref(row.getRef()), new Person(row.getUserKey()), row.getTopicId(), row.getWords(),
            Instant.ofEpochMilli(row.getUntilAt()));
    }
}
