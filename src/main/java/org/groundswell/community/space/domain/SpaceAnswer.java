package org.groundswell.community.space.domain;

import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.CommunityWords;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;

/**
 * What an administrator says to a request: the space is there, or it will not be, and why.
 *
 * @param words   a sentence, compulsory with a no
 * @param address where the space is, compulsory with a yes, empty with a no
 */
public record SpaceAnswer(SpaceRequest.State state, String words, String address) {
    public static final int LONGEST_ADDRESS = 255;

    /**
     * Takes what was typed; null counts as empty.
     *
     * @throws Refused if the state is none that answers, or what it needs is missing
     */
    public static SpaceAnswer of(String state, String words, String address) {
        SpaceRequest.State answer = Choices.named(SpaceRequest.State.class, state).orElse(null);
        if (answer == SpaceRequest.State.DONE) {
            String place = PlainText.compulsory(address, "address", LONGEST_ADDRESS);
            if (!CommunityWords.usable(place)) {
                throw new Refused(CommunityRefusal.BAD_LINK, "address");
            }
            return new SpaceAnswer(answer, PlainText.paragraph(words, "words", SpaceWish.LONGEST_TEXT), place);
        }
        if (answer == SpaceRequest.State.DECLINED) {
            return new SpaceAnswer(answer, PlainText.compulsory(words, "words", SpaceWish.LONGEST_TEXT), "");
        }
        throw new Refused(SpaceRefusal.UNKNOWN_REQUEST_STATE, "state");
    }
}
