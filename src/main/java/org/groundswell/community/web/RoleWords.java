package org.groundswell.community.web;

import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** Names people together with the right by which they act, if it is more than everybody's. */
final class RoleWords {
    private RoleWords() {
    }

    static Html named(Who who, Power power, ReaderWords words) {
        return named(new WhoView(who, false, words).getName(), power, words);
    }

    /** The same inside a sentence, after "by". */
    static Html by(Who who, Power power, ReaderWords words) {
        return named(new WhoView(who, false, words).by(), power, words);
    }

    private static Html named(Html name, Power power, ReaderWords words) {
        return power == Power.PERSON ? name : words.say("home.inRole", name, words.say("page.role." + power.name()));
    }
}
