package org.groundswell.community.charter.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.community.charter.ChallengeService;
import org.groundswell.community.charter.CharterService;
import org.groundswell.community.charter.SignatureService;
import org.groundswell.community.charter.domain.ChallengeEvent;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.charter.domain.SeenSignature;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.community.charter.domain.ToldChallenge;
import org.groundswell.community.charter.domain.VersionChanges;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** All that became of a charter, on one page. */
@Component
public class CharterArchive {
    private static final int VERSIONS = 20;
    private static final int SIGNERS = 50;
    private static final int CHALLENGES = 10;

    private final CharterService charters;
    private final SignatureService signatures;
    private final ChallengeService challenges;
    private final CharterPages pages;
    private final Templates templates;
    private final CurrentReader reader;

    public CharterArchive(CharterService charters, SignatureService signatures, ChallengeService challenges, CharterPages pages, Templates templates,
        CurrentReader reader) {
        this.charters = charters;
        this.signatures = signatures;
        this.challenges = challenges;
        this.pages = pages;
        this.templates = templates;
        this.reader = reader;
    }

    Html page(CommunityName community, ArchiveQuery query) {
        Person person = reader.person();
        ReaderWords words = pages.words();
        SeenCharter charter = charters.show(community, person);
        Page<SeenVersion> versions = charters.versions(community, new Window(VERSIONS, query.older()), person);
        Page<SeenSignature> signers = signatures.list(community, new Window(SIGNERS, query.signers()), person);
        Page<ToldChallenge> all = challenges.told(community, new Window(CHALLENGES, query.challenges()), person);
        Map<String, Object> values = new HashMap<>();
        values.put("charterPage", new CharterPageView(charter, query, versions, signers, all, words));
        values.put("charter", pages.around(charter, words));
        values.put("versions", versions.items().stream().map(version -> new CharterVersionView(version, charter.name(), words)).toList());
        values.put("signers", signers.items().stream().map(signature -> new SignerView(signature, words)).toList());
        values.put("cards", all.items().stream().map(challenge -> card(challenge, words)).toList());
        values.put("sections", query.read().isPresent() ? sections(charters.version(charter.name(), query.read().getAsInt(), person), words) : List.of());
        values.put("compare", query.compares() ? compare(charters.changes(charter.name(), query.fromNo(), query.toNo(), person), words) : Html.EMPTY);
        return templates.render("community/charter-page.vm", values);
    }

    private Html card(ToldChallenge told, ReaderWords words) {
        List<CharterAnswerView> history = told.history().stream()
            .filter(event -> event.kind() != ChallengeEvent.Kind.RAISED).map(event -> new CharterAnswerView(event.by(), event.power(), words.day(event.at()),
                words.say("event." + event.kind().name()), event.words(), words)).toList();
        return templates.render("community/charter-challenge.vm", Map.of("challenge", new ChallengeView(Pinned.nowhere(told.challenge()), true, history, words), "dated", true));
    }

    private static List<SectionView> sections(SeenVersion version, ReaderWords words) {
        CharterText text = version.version().text();
        Rows rows = new Rows(words, place -> Html.EMPTY);
        return Arrays.stream(CharterSection.values()).filter(section -> !text.section(section).isEmpty())
            .map(section -> new SectionView(section, rows.of(text.section(section), List.of()), "reading", version.version().no(), false, false, words)).toList();
    }

    private Html compare(VersionChanges changes, ReaderWords words) {
        ChangeView.Sides sides = new ChangeView.Sides("compared", words.say("compare.then", changes.from()), words.say("compare.then", changes.to()), changes.to(), false);
        return new Comparison(templates, words, 3).draw(changes.sections(), sides, List.of(), new Rows(words, place -> Html.EMPTY));
    }
}
