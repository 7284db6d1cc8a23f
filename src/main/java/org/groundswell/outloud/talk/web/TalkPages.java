package org.groundswell.outloud.talk.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.outloud.FeedService;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.talk.BacklinkService;
import org.groundswell.outloud.web.FeedAddresses;
import org.groundswell.outloud.web.FeedPages;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageLink;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The conversations about a page as HTML. */
@Component
public class TalkPages {
    private static final String FEATURE = "talk";
    private static final int AT_FIRST = 3;
    private static final int ON_PAPER = 10;
    private static final int LINKS = 5;

    private final Templates templates;
    private final Speech speech;
    private final FeedPages feeds;
    private final FeedService posts;
    private final BacklinkService backlinks;
    private final CurrentReader reader;

    public TalkPages(Templates templates, Speech speech, FeedPages feeds, FeedService posts, BacklinkService backlinks, CurrentReader reader) {
        this.templates = templates;
        this.speech = speech;
        this.feeds = feeds;
        this.posts = posts;
        this.backlinks = backlinks;
        this.reader = reader;
    }

    /**
     * The newest conversations, and the form in which one begins another.
     *
     * @throws org.groundswell.shared.domain.Refused FEED_NOT_FOUND if there is no page this reader may see
     */
    Html box(PageId page) {
        FeedQuery query = about(page);
        FeedPages.Parts feed = feeds.parts(query, PostSpot.on(page), AT_FIRST, PageLink.path(page));
        Map<String, Object> values = feed.values();
        ReaderWords words = speech.onScreen(FEATURE);
        values.put("talk", new TalkView(page, number(query, feed, words), words));
        values.put("links", links(page, words));
        return templates.render("outloud/talk.vm", values);
    }

    // What the list shows whole need not be counted again.
    private Integer number(FeedQuery query, FeedPages.Parts feed, ReaderWords words) {
        if (!words.counting()) {
            return null;
        }
        return feed.more() ? Integer.valueOf(posts.number(query, TalkView.MOST_COUNTED + 1, reader.person())) : Integer.valueOf(feed.shown());
    }

    /** The same on paper or in a mail, where nobody counts. */
    Html still(PageId page) {
        ReaderWords words = speech.passedOn(FEATURE);
        Map<String, Object> values = feeds.stillParts(about(page), ON_PAPER);
        values.put("talk", new TalkView(page, null, words));
        values.put("links", links(page, words));
        return templates.render("outloud/talk-still.vm", values);
    }

    private Html links(PageId page, ReaderWords words) {
        List<BacklinkView> links = backlinks.to(page, LINKS, reader.person()).stream().map(found -> new BacklinkView(found, words)).toList();
        return links.isEmpty() ? Html.EMPTY : templates.render("outloud/talk-links.vm", Map.of("backlinks", links));
    }

    /** What stands under a page until script brings the box: a way to the same, which asks the database nothing. */
    Html panel(PageId page) {
        ReaderWords words = speech.onScreen(FEATURE);
        return templates.render("outloud/talk-panel.vm", Map.of("talk", new TalkView(page, null, words),
            "address", words.link(FeedAddresses.feed(FeedScope.of(page)))));
    }

    /** What stands on a page that is not saved yet. */
    Html preview() {
        ReaderWords words = speech.passedOn(FEATURE);
        return words.say("box.preview");
    }

    private static FeedQuery about(PageId page) {
        return new FeedQuery(FeedScope.of(page), Set.of());
    }
}
