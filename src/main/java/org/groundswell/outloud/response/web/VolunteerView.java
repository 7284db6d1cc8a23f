package org.groundswell.outloud.response.web;

import org.groundswell.outloud.ask.domain.SeenVolunteer;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** Somebody who took up what was asked. */
public final class VolunteerView {
    private final SeenVolunteer helper;
    private final ReaderWords words;
    private final WhoView who;

    VolunteerView(SeenVolunteer helper, ReaderWords words) {
        this.helper = helper;
        this.words = words;
        this.who = new WhoView(helper.who(), false, words);
    }

    public WhoView getWho() {
        return who;
    }

    public Html getLine() {
        return helper.helped() ? words.say("thread.helpers.helped") : words.say("thread.helpers.since", words.day(helper.since()));
    }
}
