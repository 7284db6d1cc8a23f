package org.groundswell.community.space.domain;

import org.groundswell.community.domain.CommunityKind;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;

/**
 * What somebody asks for, in their own words, ready to be stored.
 *
 * @param name    how the space shall be called
 * @param purpose what it is for, one sentence
 * @param why     what else the administrators should know, may be empty
 */
public record SpaceWish(String name, String purpose, CommunityKind kind, String why) {
    public static final int LONGEST_NAME = 255;
    public static final int LONGEST_TEXT = 450;

    /**
     * Takes what was typed; null counts as empty.
     *
     * @throws Refused if name or purpose is blank, a text is too long, or there is no such kind
     */
    public static SpaceWish of(String name, String purpose, String kind, String why) {
        return new SpaceWish(PlainText.compulsory(name, "name", LONGEST_NAME), PlainText.compulsory(purpose, "purpose", LONGEST_TEXT),
            Choices.named(CommunityKind.class, kind).orElseThrow(() -> new Refused(SpaceRefusal.UNKNOWN_KIND, "kind")), PlainText.paragraph(why, "why", LONGEST_TEXT));
    }
}
