package org.groundswell.community.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.community.domain.MemberAct;
import org.groundswell.community.domain.MemberRules;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.shared.domain.BoardCounts;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The home panel of a community as HTML. */
@Component
public class CommunityPages {
    private static final String FEATURE = "community";

    private final Templates templates;
    private final People people;
    private final BoardCounts boards;
    private final Speech speech;

    public CommunityPages(Templates templates, People people, BoardCounts boards, Speech speech) {
        this.templates = templates;
        this.people = people;
        this.boards = boards;
        this.speech = speech;
    }

    /** A community to read and to act in. */
    Html home(SeenCommunity seen) {
        return home(seen, true);
    }

    /** The same as somebody who makes the page will see it, with nothing to press. */
    Html preview(SeenCommunity seen) {
        return home(seen, false);
    }

    private Html home(SeenCommunity seen, boolean live) {
        Map<String, Object> values = values(sight(seen, live), speech.onScreen(FEATURE));
        values.put("setupForm", templates.render("community/home-setup.vm", values));
        values.put("partTiles", templates.render("community/home-part.vm", values));
        values.put("waitsPart", templates.render("community/home-waits.vm", values));
        values.put("peoplePart", templates.render("community/home-people.vm", values));
        values.put("homeTemplates", templates.render("community/home-templates.vm", values));
        return templates.render("community/home.vm", values);
    }

    /** A community on paper or in a mail. */
    Html still(SeenCommunity seen) {
        return templates.render("community/home-still.vm", values(sight(seen, false), speech.passedOn(FEATURE)));
    }

    /** The page about a community: its momentum, its neighbours, its history, and its door for those who tend it. */
    Html page(PageSight page) {
        ReaderWords words = speech.onScreen(FEATURE);
        Map<String, Object> values = new HashMap<>();
        values.put("community", new CommunityView(new HomeSight(page.seen(), BoardNumbers.NONE, Map.of(), true), words));
        values.put("momentum", new MomentumView(page.momentum(), words));
        values.put("momentumPart", templates.render("community/momentum.vm", values));
        values.put("events", page.events().stream().map(event -> new HistoryView(event, words)).toList());
        values.put("tending", page.tending());
        values.put("requests", page.requests().stream().map(seen -> new RequestView(seen, words)).toList());
        values.put("requested", !page.requests().isEmpty());
        values.put("invitations", page.invitations().stream().map(seen -> new RequestView(seen, words)).toList());
        values.put("inviting", !page.invitations().isEmpty());
        return templates.render("community/community-page.vm", values);
    }

    private Map<String, Object> values(HomeSight sight, ReaderWords words) {
        SeenCommunity seen = sight.seen();
        Set<MemberAct> rights = MemberRules.rights(seen.community(), seen.seats(), seen.standing());
        Map<String, Object> values = new HashMap<>();
        values.put("community", new CommunityView(sight, words));
        values.put("part", new PartView(sight, rights, words));
        values.put("tend", new TendView(sight, rights, words));
        values.put("setup", new SetupView(sight, words));
        return values;
    }

    private HomeSight sight(SeenCommunity seen, boolean live) {
        BoardNumbers numbers = seen.home() == null ? BoardNumbers.NONE : seen.community().numbers(boards);
        return new HomeSight(seen, numbers, people.profiles(named(seen)), live);
    }

    private static Collection<Person> named(SeenCommunity seen) {
        Stream<Person> givers = Stream.of(seen.standing().mine().membership().by().person(), seen.standing().person());
        return Stream.concat(givers, seen.seats().ties().stream().flatMap(tie -> Stream.of(tie.person(), tie.askedBy().person()))).filter(person -> !person.isAnonymous())
            .collect(Collectors.toSet());
    }
}
