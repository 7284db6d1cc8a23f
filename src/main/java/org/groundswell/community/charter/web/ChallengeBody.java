package org.groundswell.community.charter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.WhoBody;

/**
 * A challenge as the caller may see it.
 *
 * @param no        the version it is about
 * @param reviewOn  the day a parked one is looked at again
 * @param answer    the newest public answer
 * @param identity  NAMED or NAME_HIDDEN, told to the author only
 * @param raisedAt  ISO time in UTC; where the name is hidden the beginning of that day
 * @param may       what the caller may do with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChallengeBody(String ref, String community, int no, String section, String quote, int position, String troubles, String better,
    String evidence, boolean objection, boolean stops, String state, String reviewOn, AnswerBody answer, WhoBody author, String identity, String raisedAt,
    boolean overdue, int supports, boolean mine, boolean supported, List<String> may) {
    /** A public answer, with the right by which it was given. */
    public record AnswerBody(String words, WhoBody by, String power, String at) {
        static AnswerBody of(SeenChallenge.SeenAnswer answer) {
            return answer == null ? null : new AnswerBody(answer.words(), WhoBody.of(answer.by()), answer.power().name(), answer.at().toString());
        }
    }

    static ChallengeBody of(SeenChallenge challenge) {
        return new ChallengeBody(challenge.ref().value(), challenge.community().value(), challenge.no(), challenge.quote().section().name(),
            challenge.quote().text(), challenge.quote().position(), challenge.words().troubles(), challenge.words().better(), challenge.words().evidence(),
            challenge.objection(), challenge.stops(), challenge.state().name(), challenge.reviewOn() == null ? null : challenge.reviewOn().toString(),
            AnswerBody.of(challenge.answer()), WhoBody.of(challenge.author()), challenge.mine() ? challenge.identity().name() : null,
            challenge.raisedAt().toString(), challenge.overdue(), challenge.supports(), challenge.mine(), challenge.supported(),
            JsonOutput.names(challenge.rights()));
    }
}
