package org.groundswell.outloud.made.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.made.MadeService;
import org.groundswell.outloud.made.QuoteService;
import org.groundswell.outloud.made.domain.PageOffer;
import org.groundswell.outloud.made.domain.SeenMade;
import org.groundswell.outloud.web.PostView;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** What was made of a post, as a part of its page, and the page on which one chooses what is quoted. */
@Component
public class MadeSections {
    private final MadeService making;
    private final QuoteService quotes;
    private final Templates templates;
    private final Speech speech;
    private final CurrentReader reader;

    public MadeSections(MadeService making, QuoteService quotes, Templates templates, Speech speech, CurrentReader reader) {
        this.making = making;
        this.quotes = quotes;
        this.templates = templates;
        this.speech = speech;
        this.reader = reader;
    }

    /** @return empty if there is nothing to say or to do */
    public Html of(SeenPost post, ReaderWords words) {
        SeenMade made = quotes.of(post.ref(), reader.person());
        if (made.isEmpty()) {
            return Html.EMPTY;
        }
        Map<String, Object> values = new HashMap<>();
        put(values, "pages", "paged", made.pages().stream().map(page -> new MadePageView(page, words)).toList());
        put(values, "asks", "anyAsked", made.asked().stream().map(ask -> new AskedView(ask, words)).toList());
        put(values, "answers", "anyAnswered", made.answers().stream().map(answer -> new AnsweredView(answer, words)).toList());
        values.put("mayMake", made.mayMake());
        values.put("makeAddress", words.link(MadeCall.PAGE + post.ref()));
        return templates.render("outloud/made.vm", values);
    }

    Html offer(Ref post) {
        ReaderWords words = speech.onScreen("outloud");
        PageOffer offer = making.offer(post, reader.person());
        Map<String, Object> values = new HashMap<>();
        values.put("post", new PostView(offer.post(), List.of(), words));
        values.put("pageTitle", Html.text(offer.title()));
        put(values, "choices", "choosing", offer.choices().stream().map(choice -> new ChoiceOfQuoteView(choice, words)).toList());
        return templates.render("outloud/make-page.vm", values);
    }

    private static void put(Map<String, Object> values, String list, String any, List<?> items) {
        values.put(list, items);
        values.put(any, !items.isEmpty());
    }
}
