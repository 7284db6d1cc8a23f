package org.groundswell.community.charter.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.groundswell.community.charter.domain.ChallengeAct;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** What somebody says against a sentence, as it stands beside it. */
public final class ChallengeView {
    private static final Set<ChallengeAct> ANSWERS = EnumSet.of(ChallengeAct.TALK, ChallengeAct.ANSWER, ChallengeAct.PARK, ChallengeAct.ADOPT);
    private final SeenChallenge challenge;
    private final int number;
    private final boolean quoted;
    private final List<CharterAnswerView> answers;
    private final ReaderWords words;
    private final WhoView author;

    /**
     * @param quoted  whether it says the sentence itself because that does not stand beside it
     * @param answers what was said to it, oldest first
     */
    ChallengeView(Pinned pinned, boolean quoted, List<CharterAnswerView> answers, ReaderWords words) {
        this.challenge = pinned.challenge();
        this.number = pinned.number();
        this.quoted = quoted;
        this.answers = answers;
        this.words = words;
        this.author = new WhoView(challenge.author(), challenge.identity() == Identity.NAME_HIDDEN, words);
    }

    static Html id(Ref challenge) {
        return Html.text("gs-challenge-" + challenge.value());
    }

    public Html getRef() {
        return Html.text(challenge.ref().value());
    }

    public Html getId() {
        return id(challenge.ref());
    }

    public boolean isNumbered() {
        return number > 0;
    }

    public int getNumber() {
        return number;
    }

    public Html getLabel() {
        return isNumbered() ? words.say("challenge.label.numbered", number, author.getName()) : words.say("challenge.label", author.getName());
    }

    public WhoView getAuthor() {
        return author;
    }

    public Html getDay() {
        return words.day(challenge.raisedAt());
    }

    public Html getMachineDay() {
        return words.machineDay(challenge.raisedAt());
    }

    /** The name of the state for style sheets. */
    public Html getState() {
        return Html.text(challenge.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public Html getStateWord() {
        Html word = words.say("state." + challenge.state().name());
        return challenge.reviewOn() == null ? word : words.say("challenge.review", word, words.day(challenge.reviewOn()));
    }

    public boolean isObjection() {
        return challenge.objection();
    }

    /** What the objection does now. */
    public Html getObjectionLine() {
        return words.say(challenge.stops() ? "challenge.objection" : "challenge.lifted");
    }

    public boolean isQuoted() {
        return quoted && !challenge.quote().text().isEmpty();
    }

    public Html getQuote() {
        return Html.text(challenge.quote().text());
    }

    /** Which version it is about, where that does not go without saying. */
    public Html getAbout() {
        return words.say("challenge.about", challenge.no());
    }

    public boolean isWorded() {
        return challenge.state() != ChallengeState.WITHDRAWN;
    }

    public Html getTroubles() {
        return SafeText.paragraph(challenge.words().troubles());
    }

    public boolean isBettered() {
        return !challenge.words().better().isEmpty();
    }

    public Html getBetter() {
        return Html.text(challenge.words().better());
    }

    public boolean isEvidenced() {
        return !challenge.words().evidence().isEmpty();
    }

    public Html getEvidence() {
        return SafeText.paragraph(challenge.words().evidence());
    }

    public boolean isSupported() {
        return challenge.supports() > 0 && words.counting();
    }

    public Html getSupports() {
        return words.say("challenge.supports", challenge.supports());
    }

    public boolean isAnswered() {
        return !answers.isEmpty();
    }

    public List<CharterAnswerView> getAnswers() {
        return answers;
    }

    public boolean isActive() {
        return isMaySupport() || isMayAnswer() || isMayWithdraw();
    }

    public boolean isSupportedByMe() {
        return challenge.supported();
    }

    public boolean isMaySupport() {
        return challenge.rights().contains(challenge.supported() ? ChallengeAct.UNSUPPORT : ChallengeAct.SUPPORT);
    }

    public boolean isMayAnswer() {
        return challenge.rights().stream().anyMatch(ANSWERS::contains);
    }

    public boolean isMayWithdraw() {
        return challenge.rights().contains(ChallengeAct.WITHDRAW);
    }
}
