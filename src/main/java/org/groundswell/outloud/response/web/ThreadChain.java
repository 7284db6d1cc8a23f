package org.groundswell.outloud.response.web;

import java.util.List;
import java.util.Map;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.made.web.MadeSections;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Outgrowth;
import org.groundswell.shared.domain.Outgrowths;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** What came of a post, on its page. */
@Component
public class ThreadChain {
    private final Templates templates;
    private final Outgrowths outgrowths;
    private final MadeSections made;
    private final CurrentReader reader;

    public ThreadChain(Templates templates, Outgrowths outgrowths, MadeSections made, CurrentReader reader) {
        this.templates = templates;
        this.outgrowths = outgrowths;
        this.made = made;
        this.reader = reader;
    }

    /** What was made of it in the wiki; empty if there is nothing to say or to do. */
    Html made(SeenPost post, ReaderWords words) {
        return made.of(post, words);
    }

    /** @return empty if nothing came of it that this reader may see */
    Html of(SeenPost post, ReaderWords words) {
        List<Outgrowth> grown = outgrowths.of(post.ref(), reader.person());
        if (grown.isEmpty()) {
            return Html.EMPTY;
        }
        Html line = words.counting() ? words.say("chain.moved", grown.size()) : words.say("chain.moved.quiet");
        return templates.render("outloud/chain.vm", Map.of("line", line, "outgrowths", grown.stream().map(one -> new OutgrowthView(one, words)).toList()));
    }
}
