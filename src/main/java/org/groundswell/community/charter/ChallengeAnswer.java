package org.groundswell.community.charter;

import java.time.LocalDate;
import org.groundswell.community.charter.domain.ChallengeAct;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.ChallengeWords;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;

/**
 * What a steward says to a challenge.
 *
 * @param state    IN_TALK, ANSWERED, PARKED or ADOPTED
 * @param words    at most 450 characters, empty only while it is talked about
 * @param reviewOn the day it is looked at again if it is parked, otherwise null
 * @param wording  what it shall read from now on if it is adopted, empty for the better words of the challenge
 */
public record ChallengeAnswer(ChallengeState state, String words, LocalDate reviewOn, String wording) {
    /**
     * Takes what was typed; null counts as empty.
     *
     * @throws Refused UNKNOWN_ANSWER, TEXT_BLANK words if an answer is missing, BAD_REVIEW if a day is missing
     */
    public static ChallengeAnswer of(ChallengeState state, String words, LocalDate reviewOn, String wording) {
        String said = PlainText.paragraph(words, "words", ChallengeWords.LONGEST);
        ChallengeAnswer answer = new ChallengeAnswer(state, said, state == ChallengeState.PARKED ? reviewOn : null,
            PlainText.paragraph(wording, "wording", ChallengeWords.LONGEST));
        if (answer.act() != ChallengeAct.TALK && said.isEmpty()) {
            throw new Refused(SharedRefusal.TEXT_BLANK, "words");
        }
        if (state == ChallengeState.PARKED && reviewOn == null) {
            throw new Refused(CharterRefusal.BAD_REVIEW, "reviewOn");
        }
        return answer;
    }

    ChallengeAct act() {
        return switch (state) {
            case IN_TALK -> ChallengeAct.TALK;
            case ANSWERED -> ChallengeAct.ANSWER;
            case PARKED -> ChallengeAct.PARK;
            case ADOPTED -> ChallengeAct.ADOPT;
            case OPEN, WITHDRAWN -> throw new Refused(CharterRefusal.UNKNOWN_ANSWER, "state");
        };
    }
}
