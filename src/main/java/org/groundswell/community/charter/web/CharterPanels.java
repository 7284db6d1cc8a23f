package org.groundswell.community.charter.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.community.charter.Differences;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.charter.domain.TextChange;
import org.groundswell.shared.web.AudienceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Templates;

/** The parts of one charter as one reader acts on it. */
final class CharterPanels {
    private final Templates templates;
    private final ReaderWords words;
    private final SeenCharter charter;
    private final CharterView view;
    private final AudienceView signing;
    private final Comparison comparison;
    private boolean answering;

    CharterPanels(Templates templates, ReaderWords words, SeenCharter charter, CharterView view, AudienceView signing) {
        this.templates = templates;
        this.words = words;
        this.charter = charter;
        this.view = view;
        this.signing = signing;
        this.comparison = new Comparison(templates, words, 4);
    }

    Html whole() {
        List<Pinned> pinned = Pinned.to(CharterPages.text(charter)::section, CharterPages.about(charter, false), 1);
        List<Pinned> strays = pinned.stream().filter(place -> !place.found()).toList();
        Rows rows = new Rows(words, place -> card(place, false, false));
        Map<String, Object> values = values();
        values.put("sections", CharterPages.sections(charter, view, pinned.stream().filter(Pinned::found).toList(), rows, words).stream()
            .map(section -> part("section", Map.of("section", section))).toList());
        values.put("strays", strays.stream().map(place -> card(place, true, true)).toList());
        values.put("strayed", !strays.isEmpty());
        SignView sign = charter.current() == null ? null : new SignView(charter, signing.getNamed(), words);
        values.put("question", sign != null && sign.isQuestion() ? sign(sign) : Html.EMPTY);
        values.put("sign", sign != null && !sign.isQuestion() && sign.any() ? sign(sign) : Html.EMPTY);
        values.put("proposal", charter.proposed() == null ? Html.EMPTY : proposal(pinned.size() + 1 - strays.size()));
        values.put("tend", tend());
        values.put("templates", view.isLoggedIn() ? templates() : Html.EMPTY);
        return templates.render("community/charter.vm", values);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("charter", view);
        return values;
    }

    private Html part(String name, Map<String, ?> own) {
        Map<String, Object> values = values();
        values.putAll(own);
        return templates.render("community/charter-" + name + ".vm", values);
    }

    private Html templates() {
        return part("templates", Map.of("answering", answering));
    }

    private Html card(Pinned place, boolean quoted, boolean dated) {
        ChallengeView challenge = new ChallengeView(place, quoted, answers(place.challenge(), words), words);
        answering |= challenge.isMayAnswer();
        return part("challenge", Map.of("challenge", challenge, "dated", dated));
    }

    static List<CharterAnswerView> answers(SeenChallenge challenge, ReaderWords words) {
        SeenChallenge.SeenAnswer answer = challenge.answer();
        return answer == null ? List.of()
            : List.of(new CharterAnswerView(answer.by(), answer.power(), words.day(answer.at()), Html.EMPTY, answer.words(), words));
    }

    private Html sign(SignView sign) {
        Html compare = Html.EMPTY;
        if (sign.isQuestion()) {
            compare = comparison.draw(charter.sinceSigned(), new ChangeView.Sides(view.getName() + "-since", then(charter.mine().no()), then(sign.getNo()),
                sign.getNo(), false), List.of(), new Rows(words, place -> Html.EMPTY));
        }
        return part("sign", Map.of("sign", sign, "compare", compare));
    }

    private Html then(int no) {
        return words.say("compare.then", no);
    }

    private Html proposal(int first) {
        int no = charter.proposed().version().no();
        boolean challengeable = charter.rights().contains(CharterAct.CHALLENGE) || charter.rights().contains(CharterAct.OBJECT);
        ChangeView.Sides sides = new ChangeView.Sides(view.getName() + "-proposed", now(), words.say("compare.proposed", no), no, challengeable);
        List<Pinned> pinned = Pinned.to(charter.proposed().version().text()::section, CharterPages.about(charter, true), first);
        Html compare = comparison.draw(charter.proposedChanges(), sides, pinned, new Rows(words, place -> card(place, true, false)), kept(pinned, challengeable));
        List<Html> others = pinned.stream().filter(place -> !place.found()).map(place -> card(place, true, true)).toList();
        return part("proposal", Map.of("proposal", new ProposalView(charter, words), "compare", compare, "others", others, "othersThere", !others.isEmpty()));
    }

    /** What the proposed version leaves as it is can be objected to like the rest of it. */
    private Comparison.Kept kept(List<Pinned> pinned, boolean challengeable) {
        Rows rows = new Rows(words, place -> card(place, false, false));
        CharterVersion version = charter.proposed().version();
        List<Html> sections = new ArrayList<>();
        boolean challenged = false;
        for (TextChange change : charter.proposedChanges()) {
            String text = version.text().section(change.section());
            if (!change.changed() && !text.isEmpty()) {
                List<Pinned> here = pinned.stream().filter(place -> place.found() && place.in(change.section())).toList();
                challenged |= !here.isEmpty();
                sections.add(part("section", Map.of("section",
                    new SectionView(change.section(), rows.of(text, here), view.getName().toString(), version.no(), challengeable, true, words))));
            }
        }
        return new Comparison.Kept(sections, challenged);
    }

    private Html now() {
        return charter.current() == null ? words.say("compare.nothingYet") : words.say("compare.now", charter.current().version().no());
    }

    private Html tend() {
        if (!view.isTended()) {
            return Html.EMPTY;
        }
        CharterText begin = charter.draft() == null ? CharterPages.text(charter) : charter.draft().version().text();
        boolean compared = charter.draft() != null && charter.current() != null;
        return part("tend", Map.of("charterDraft", new CharterDraftView(charter, begin, words), "compared", compared, "compare", compared ? drafted() : Html.EMPTY));
    }

    private Html drafted() {
        ChangeView.Sides sides = new ChangeView.Sides(view.getName() + "-draft", now(), words.say("compare.draft"), 0, false);
        return comparison.draw(Differences.between(CharterPages.text(charter), charter.draft().version().text()), sides, List.of(), new Rows(words, place -> Html.EMPTY));
    }
}
