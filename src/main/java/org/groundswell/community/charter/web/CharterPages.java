package org.groundswell.community.charter.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.web.AudienceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageLink;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** Charters as HTML, to act on and to keep on paper. */
@Component
public class CharterPages {
    private static final String FEATURE = "charter";
    private static final String OWN_PATH = "/plugins/servlet/groundswell/charter/";

    private final Templates templates;
    private final CurrentReader reader;
    private final People people;
    private final WikiPages wiki;
    private final Speech speech;

    public CharterPages(Templates templates, CurrentReader reader, People people, WikiPages wiki, Speech speech) {
        this.templates = templates;
        this.reader = reader;
        this.people = people;
        this.wiki = wiki;
        this.speech = speech;
    }

    /** The page of all versions, below the context path. */
    static String path(CommunityName community) {
        return OWN_PATH + community.value();
    }

    /**
     * A charter to read, sign and challenge.
     *
     * @param page the page it is shown on, null in the preview of a new one
     */
    Html charter(SeenCharter charter, PageId page) {
        ReaderWords words = words();
        Audience audience = wiki.audience(charter.community().home());
        String name = people.nameOf(reader.person());
        AudienceView challenging = AudienceView.of(audience, seers -> words.say("audience.named", seers, name), words.texts());
        AudienceView signing = AudienceView.of(audience, seers -> words.say("sign.audience", seers, name), words.texts());
        CharterView view = new CharterView(charter, page == null ? "" : String.valueOf(page.value()), page == null ? null : PageLink.path(page), challenging, words);
        return new CharterPanels(templates, words, charter, view, signing).whole();
    }

    /** A charter on paper or in a mail: as others see it, nothing to press. */
    Html still(SeenCharter charter) {
        ReaderWords words = speech.passedOn(FEATURE);
        CharterView view = around(charter, words);
        List<Pinned> pinned = Pinned.to(text(charter)::section, about(charter, false), 1);
        Rows rows = new Rows(words, place -> Html.EMPTY);
        Map<String, Object> values = new HashMap<>();
        values.put("charter", view);
        values.put("sections", sections(charter, view, pinned, rows, words));
        values.put("challenges", pinned.stream().map(place -> new ChallengeView(place, true, CharterPanels.answers(place.challenge(), words), words)).toList());
        values.put("challenged", !pinned.isEmpty());
        return templates.render("community/charter-still.vm", values);
    }

    /** What stands around a charter on a page of its own. */
    CharterView around(SeenCharter charter, ReaderWords words) {
        return new CharterView(charter, "", null, AudienceView.NONE, words);
    }

    /** What a charter is in the preview of a page that is nowhere yet. */
    Html unsaved() {
        return templates.render("community/charter-none.vm", Map.of("saved", false));
    }

    /** What stands in the place of a charter on a page without a community around it. */
    Html none() {
        return templates.render("community/charter-none.vm", Map.of("saved", true));
    }

    /** What is read as the charter: the version in effect, else the suggestion, else nothing. */
    static CharterText text(SeenCharter charter) {
        if (charter.current() != null) {
            return charter.current().version().text();
        }
        return charter.suggested() == null ? CharterText.EMPTY : charter.suggested();
    }

    static List<SeenChallenge> about(SeenCharter charter, boolean proposal) {
        int proposed = charter.proposed() == null ? -1 : charter.proposed().version().no();
        return charter.challenges().items().stream().filter(challenge -> (challenge.no() == proposed) == proposal).toList();
    }

    static List<SectionView> sections(SeenCharter charter, CharterView view, List<Pinned> pinned, Rows rows, ReaderWords words) {
        CharterText text = text(charter);
        int no = charter.current() == null ? 0 : charter.current().version().no();
        boolean challengeable = no > 0 && charter.rights().contains(CharterAct.CHALLENGE);
        return Arrays.stream(CharterSection.values()).filter(section -> !text.section(section).isEmpty())
            .map(section -> new SectionView(section, rows.of(text.section(section), pinned.stream().filter(place -> place.in(section)).toList()),
                view.getName().toString(), no, challengeable, false, words)).toList();
    }

    /** What is needed to speak to the reader on a page. */
    ReaderWords words() {
        return speech.onScreen(FEATURE);
    }
}
