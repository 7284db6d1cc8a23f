package org.groundswell.outloud.made.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;

/**
 * The question to somebody whether their words or their name may stand in a page that was made of a conversation.
 *
 * @param post     the id of the post it was made of
 * @param made     the id of what was made
 * @param identity how they stand in it; who spoke both ways is asked twice, so that nobody learns that it was one person
 * @param at       when it was asked or answered last
 */
public record QuoteAsk(long post, long made, Person person, Identity identity, Answer answer, Instant at) {
    /** What was said to it; it can be said anew at any time. */
    public enum Answer {
        ASKED, YES, NO;

        /** @throws Refused UNKNOWN_QUOTE_ANSWER if it is neither YES nor NO */
        public static Answer parse(String text) {
            return Choices.named(Answer.class, text).filter(answer -> answer != ASKED)
                .orElseThrow(() -> new Refused(MadeRefusal.UNKNOWN_QUOTE_ANSWER, "answer"));
        }
    }

    public QuoteAsk answered(Answer now, Instant when) {
        return new QuoteAsk(post, made, person, identity, now, when);
    }
}
