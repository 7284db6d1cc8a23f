package org.groundswell.outloud.made.domain;

import java.util.List;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.WikiPage;

/**
 * What became of a post in the wiki, as one reader sees it.
 *
 * @param pages   what was made of it and the reader may see, the newest first
 * @param asked   what the reader was asked, and has said so far
 * @param answers what those quoted said to whom the reader is who made it, told to nobody else
 * @param mayMake whether the reader may make a page of it
 */
public record SeenMade(List<WikiPage> pages, List<Asked> asked, List<Answered> answers, boolean mayMake) {
    public SeenMade {
        pages = List.copyOf(pages);
        asked = List.copyOf(asked);
        answers = List.copyOf(answers);
    }

    /**
     * A question to the reader.
     *
     * @param made   names it
     * @param by     who wants to quote them
     * @param hidden whether they would stand there without their name
     */
    public record Asked(Ref made, Who by, boolean hidden, QuoteAsk.Answer answer) {
    }

    /** What somebody who is quoted said, under the name under which they are. */
    public record Answered(Who who, QuoteAsk.Answer answer) {
    }

    public boolean isEmpty() {
        return pages.isEmpty() && asked.isEmpty() && answers.isEmpty() && !mayMake;
    }
}
