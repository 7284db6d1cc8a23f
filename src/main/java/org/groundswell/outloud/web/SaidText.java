package org.groundswell.outloud.web;

import java.util.List;
import org.groundswell.outloud.domain.Mentions;
import org.groundswell.outloud.domain.Mentions.Mention;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.SafeText.Marked;

/** What people say, with its #topics as links and its @people standing out. */
public final class SaidText {
    private SaidText() {
    }

    /** @param page where it was said, whose space the topics belong to; null for nowhere, where there are none */
    public static Html of(String text, WikiPage page, ReaderWords words) {
        List<Marked> marks = Mentions.in(text).all().stream().filter(mention -> page != null || !mention.topic())
            .map(mention -> new Marked(mention.from(), mention.to(), address(mention, page, words))).toList();
        return SafeText.paragraph(text, marks);
    }

    private static Html address(Mention mention, WikiPage page, ReaderWords words) {
        return mention.topic() ? words.link(FeedAddresses.topics(page.space(), mention.name())) : Html.EMPTY;
    }
}
