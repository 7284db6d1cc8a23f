package org.groundswell.community.charter.web;

import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** What was said or done to a challenge, with the mark of whoever acted in a role. */
public final class CharterAnswerView {
    private final WhoView who;
    private final Power power;
    private final Html day;
    private final Html what;
    private final Html words;
    private final ReaderWords reader;

    CharterAnswerView(Who who, Power power, Html day, Html what, String words, ReaderWords reader) {
        this.who = new WhoView(who, false, reader);
        this.power = power;
        this.day = day;
        this.what = what;
        this.words = SafeText.paragraph(words);
        this.reader = reader;
    }

    public WhoView getWho() {
        return who;
    }

    public boolean isInRole() {
        return power != Power.PERSON;
    }

    public Html getRole() {
        return isInRole() ? reader.say("power." + power.name()) : Html.EMPTY;
    }

    public Html getDay() {
        return day;
    }

    public boolean isTold() {
        return !what.isEmpty();
    }

    public Html getWhat() {
        return what;
    }

    public boolean isWorded() {
        return !words.isEmpty();
    }

    public Html getWords() {
        return words;
    }
}
