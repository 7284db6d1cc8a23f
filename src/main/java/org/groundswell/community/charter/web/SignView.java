package org.groundswell.community.charter.web;

import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.domain.Signature;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;

/** The reader's signature: to be given, given, or asked about because the text has changed. */
public final class SignView {
    private final SeenCharter charter;
    private final Signature mine;
    private final Html audience;
    private final ReaderWords words;

    SignView(SeenCharter charter, Html audience, ReaderWords words) {
        this.charter = charter;
        this.mine = charter.mine();
        this.audience = audience;
        this.words = words;
    }

    /** The number of the version in effect. */
    public int getNo() {
        return charter.current().version().no();
    }

    public boolean isQuestion() {
        return charter.questionOpen();
    }

    public boolean isDone() {
        return mine != null && !isQuestion();
    }

    /** Whether the reader has signed an older version and keeps to it. */
    private boolean kept() {
        return isDone() && mine.no() < getNo();
    }

    public Html getTitle() {
        return words.say(isDone() ? "sign.title.done" : "sign.title");
    }

    public Html getLine() {
        if (mine == null) {
            return Html.EMPTY;
        }
        Html day = words.day(mine.since());
        if (isQuestion()) {
            return words.say("question.line", mine.no(), day, getNo());
        }
        return kept() ? words.say("sign.line.kept", mine.no(), day, getNo()) : words.say("sign.line", mine.no(), day);
    }

    public boolean isWorded() {
        return mine != null && !mine.words().isEmpty();
    }

    public Html getWords() {
        return mine == null ? Html.EMPTY : SafeText.paragraph(mine.words());
    }

    /** The same to go on writing. */
    public Html getWordsTyped() {
        return mine == null ? Html.EMPTY : Html.text(mine.words());
    }

    public boolean isMaySign() {
        return charter.rights().contains(CharterAct.SIGN);
    }

    public Html getFormTitle() {
        return kept() ? words.say("sign.again", getNo()) : words.say("sign.reword");
    }

    public Html getButton() {
        return isDone() && !kept() ? words.say("sign.button.words") : words.say("sign.button", getNo());
    }

    public Html getKeepButton() {
        return mine == null ? Html.EMPTY : words.say("sign.keep", mine.no());
    }

    /** Whether to withdraw has a button of its own, outside the form. */
    public boolean isMayWithdrawOnly() {
        return charter.rights().contains(CharterAct.WITHDRAW_SIGNATURE) && mine != null && !(isQuestion() && isMaySign());
    }

    public Html getAudience() {
        return audience;
    }

    /** Whether there is anything to say or to do. */
    boolean any() {
        return charter.current() != null && (mine != null || isMaySign());
    }
}
