package org.groundswell.community.web;

import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/**
 * All that a community's home panel is made of.
 *
 * @param boards   what has come together on its pledge boards
 * @param faces    of everybody named on the panel
 * @param live     whether something can be done here: not in a preview, on paper or on an old version of the page
 */
record HomeSight(SeenCommunity seen, BoardNumbers boards, Faces faces, boolean live) {
    /** Who asks, with the right by which that is done. */
    Html named(Asker asker, ReaderWords words) {
        return RoleWords.named(faces.of(asker.person()), asker.power(), words);
    }
}
