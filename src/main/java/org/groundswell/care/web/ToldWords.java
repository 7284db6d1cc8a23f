package org.groundswell.care.web;

import java.util.Locale;
import org.groundswell.care.domain.Actors;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.shared.domain.Texts;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.WhoView;

/** Says in one sentence what a notice tells: who, where a name may be said, and how many, where they can be told apart. */
final class ToldWords {
    private static final String TOLD = "org.groundswell.confluence.care.told.";
    private static final String WHO = "org.groundswell.confluence.parts.who.";

    private ToldWords() {
    }

    static Html html(SeenNotice seen, ReaderWords words) {
        Form form = form(seen);
        Object first = form == Form.one ? new WhoView(seen.who(), false, words).getName() : form.number(seen);
        return words.say("told." + seen.notice().kind() + "." + form, first);
    }

    static String plain(SeenNotice seen, Texts texts, Locale locale) {
        Form form = form(seen);
        Object first = form == Form.one ? name(seen.who(), texts, locale) : form.number(seen);
        return texts.of(locale, TOLD + seen.notice().kind() + "." + form, first);
    }

    static String name(Who who, Texts texts, Locale locale) {
        return who.profile() != null ? who.profile().name() : texts.of(locale, WHO + (who.kind() == Who.Kind.FORMER ? "former" : "colleague"));
    }

    private static Form form(SeenNotice seen) {
        Actors actors = seen.notice().actors();
        if (actors.alone() || actors.hidden() && actors.acts() == 1) {
            return Form.one;
        }
        return actors.hidden() || actors.more() ? Form.some : Form.many;
    }

    // In small letters, as the keys of the texts.
    private enum Form {
        one, many, some;

        int number(SeenNotice seen) {
            return this == many ? seen.notice().actors().named().size() : seen.notice().actors().acts();
        }
    }
}
