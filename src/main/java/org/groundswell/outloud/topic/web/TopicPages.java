package org.groundswell.outloud.topic.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.outloud.topic.HelpService;
import org.groundswell.outloud.topic.TopicService;
import org.groundswell.outloud.topic.domain.HelpOffer;
import org.groundswell.outloud.topic.domain.SeenOffer;
import org.groundswell.outloud.topic.domain.SeenTopic;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicStanding;
import org.groundswell.outloud.topic.domain.TopicWord;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.LoginLink;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The page of a space's topics, and that of one topic. */
@Component
public class TopicPages {
    private static final String WORDS = "topic";
    private static final int A_PAGE = 20;
    private static final int MOST_OFFERS = 50;

    private final TopicService topics;
    private final HelpService help;
    private final Templates templates;
    private final CurrentReader reader;
    private final Speech speech;

    public TopicPages(TopicService topics, HelpService help, Templates templates, CurrentReader reader, Speech speech) {
        this.topics = topics;
        this.help = help;
        this.templates = templates;
        this.reader = reader;
        this.speech = speech;
    }

    /**
     * All topics of a space.
     *
     * @param search with what topics begin, and which words offers have; null for all
     * @param after  where the list goes on, null for its beginning
     */
    Html list(SpaceKey space, Topic.State state, String search, String after) {
        Person person = reader.person();
        ReaderWords words = speech.onScreen(WORDS);
        Page<SeenTopic> page = topics.list(space, state, search, new Window(A_PAGE, after), person);
        TopicStanding standing = topics.standing(space, person);
        String sought = search == null ? "" : search.strip();
        List<SeenOffer> found = sought.isEmpty() ? List.of() : help.search(space, sought, person);
        List<SeenOffer> own = person.isAnonymous() || !sought.isEmpty() ? List.of() : help.own(person);
        Map<String, Object> values = frame(space, words);
        values.put("topics", page.items().stream().map(topic -> new TopicView(topic, words)).toList());
        values.put("any", !page.items().isEmpty());
        values.put("more", page.next().isPresent());
        values.put("next", words.link(here(space, state, sought) + "&after=" + page.after()));
        values.put("later", after != null && !after.isEmpty());
        values.put("first", words.link(here(space, state, sought)));
        values.put("retired", state == Topic.State.RETIRED);
        values.put("steward", standing.steward());
        values.put("toRetired", words.link(TopicAddresses.retired(space)));
        values.put("search", Html.text(sought));
        values.put("searched", !sought.isEmpty());
        values.put("found", offers(found, words));
        values.put("foundAny", !found.isEmpty());
        values.put("own", offers(own, words));
        values.put("ownAny", !own.isEmpty());
        values.put("login", LoginLink.to(TopicAddresses.of(space), words));
        return templates.render("outloud/topics.vm", values);
    }

    /**
     * One topic.
     *
     * @param after where the offers go on, null for the beginning
     */
    Html topic(Ref ref, String after) {
        Person person = reader.person();
        ReaderWords words = speech.onScreen(WORDS);
        SeenTopic seen = topics.topic(ref, person);
        Page<SeenOffer> offers = help.about(seen.topic().ref(), new Window(MOST_OFFERS, after), person);
        List<SeenOffer> mine = person.isAnonymous() ? List.of()
            : help.own(person).stream().filter(own -> own.offer().topic() == seen.topic().id()).toList();
        Map<String, Object> values = frame(seen.topic().space(), words);
        values.put("topic", new TopicView(seen, words));
        values.put("offers", offers(offers.items(), words));
        values.put("offered", !offers.items().isEmpty());
        values.put("more", offers.next().isPresent());
        values.put("next", words.link(TopicAddresses.topic(seen.topic().ref()) + "?after=" + offers.after()));
        values.put("offering", !mine.isEmpty());
        values.put("myWords", mine.isEmpty() ? Html.EMPTY : Html.text(mine.get(0).offer().words()));
        values.put("myRef", mine.isEmpty() ? Html.EMPTY : Html.text(mine.get(0).offer().ref().value()));
        values.put("lastDay", mine.isEmpty() ? Html.text(help.usualLastDay().toString()) : Html.text(mine.get(0).lastDay().toString()));
        values.put("longest", HelpOffer.LONGEST);
        values.put("longestWord", TopicWord.LONGEST + 1);
        values.put("login", LoginLink.to(TopicAddresses.topic(seen.topic().ref()), words));
        return templates.render("outloud/topic.vm", values);
    }

    private Map<String, Object> frame(SpaceKey space, ReaderWords words) {
        Map<String, Object> values = new HashMap<>();
        values.put("anonymous", reader.person().isAnonymous());
        values.put("spaceKey", Html.text(space.value()));
        values.put("spaceName", Html.text(topics.spaceName(space)));
        values.put("all", words.link(TopicAddresses.of(space)));
        values.put("base", words.link(TopicAddresses.TOPICS));
        return values;
    }

    private static List<OfferView> offers(List<SeenOffer> offers, ReaderWords words) {
        return offers.stream().map(offer -> new OfferView(offer, words)).toList();
    }

    private static String here(SpaceKey space, Topic.State state, String sought) {
        String list = state == Topic.State.RETIRED ? TopicAddresses.retired(space) : TopicAddresses.of(space);
        return sought.isEmpty() ? list : list + "&search=" + TopicAddresses.encoded(sought);
    }
}
