package org.groundswell.outloud.web;

import java.util.List;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;

/** Feeds as HTML in tests. */
public final class FeedRendering {
    private FeedRendering() {
    }

    public static FeedPages feeds(TalkWorld world, Templates templates, Speech speech, CurrentReader reader) {
        SmallWiki wiki = world.loud.wiki;
        return new FeedPages(templates, speech, world.loud.feeds, world.loud.places, new PostCards(templates, world.reactions, world.asks, world.loud.amplified, reader),
            new FeedTitles(world.loud.people, wiki, wiki, wiki, List.of()), new ConsequenceWords(wiki, wiki, reader), world.loud.amplified, reader);
    }
}
