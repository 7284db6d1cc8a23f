package org.groundswell.community.charter.web;

import org.groundswell.community.charter.domain.SeenChallengeEvent;
import org.groundswell.shared.web.WhoBody;

/**
 * One line of a challenge's history.
 *
 * @param at    ISO time in UTC; the beginning of the day where a name is hidden
 * @param power PERSON, STEWARD or ADMIN
 */
public record ChallengeEventBody(String kind, String at, WhoBody by, String power, String words) {
    static ChallengeEventBody of(SeenChallengeEvent event) {
        return new ChallengeEventBody(event.kind().name(), event.at().toString(), WhoBody.of(event.by()), event.power().name(), event.words());
    }
}
