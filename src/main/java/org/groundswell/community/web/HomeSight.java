package org.groundswell.community.web;

import java.util.Map;
import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/**
 * All that a community's home panel is made of.
 *
 * @param boards   what has come together on its pledge boards
 * @param profiles of everybody named on the panel
 * @param live     whether something can be done here: not in a preview, on paper or on an old version of the page
 */
record HomeSight(SeenCommunity seen, BoardNumbers boards, Map<Person, Profile> profiles, boolean live) {
    /** Who asks, with the right by which that is done. */
    Html named(Asker asker, ReaderWords words) {
        return RoleWords.named(who(asker), asker.power(), words);
    }

    /** The same inside a sentence, after "by". */
    Html by(Asker asker, ReaderWords words) {
        return RoleWords.by(who(asker), asker.power(), words);
    }

    private Who who(Asker asker) {
        return Who.seen(asker.person(), false, seen.standing().person(), profiles);
    }
}
