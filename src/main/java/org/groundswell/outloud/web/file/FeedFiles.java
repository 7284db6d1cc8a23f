package org.groundswell.outloud.web.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.outloud.FeedService;
import org.groundswell.outloud.WordsOutside;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostText;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.web.FeedAddresses;
import org.groundswell.outloud.web.FeedTitles;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.springframework.stereotype.Component;

/**
 * Feeds for programs outside the wiki: the posts their reader sees, of circles and for oneself alone none at all, and without words where those may not
 * leave the wiki.
 */
@Component
public class FeedFiles {
    private static final int LONGEST_TITLE = 120;
    private static final String MORE = "\u2026";

    private final FeedService feeds;
    private final FeedTitles titles;
    private final WordsOutside outside;
    private final Speech speech;
    private final CurrentReader reader;

    public FeedFiles(FeedService feeds, FeedTitles titles, WordsOutside outside, Speech speech, CurrentReader reader) {
        this.feeds = feeds;
        this.titles = titles;
        this.outside = outside;
        this.speech = speech;
        this.reader = reader;
    }

    /**
     * A part of a feed, newest first.
     *
     * @throws Refused as the feed itself; FEED_NOT_FOUND for any circle, NOT_LOGGED_IN where it is not known whose feed is meant
     */
    FeedFile of(FeedQuery query, Window window, String format) {
        FeedScope scope = query.scope();
        if (!scope.forPrograms()) {
            throw new Refused(PostRefusal.FEED_NOT_FOUND);
        }
        boolean personal = scope.kind() == FeedScope.Kind.MINE || scope.kind() == FeedScope.Kind.OWN;
        if (personal && reader.person().isAnonymous()) {
            throw new Refused(SharedRefusal.NOT_LOGGED_IN);
        }
        Page<SeenPost> posts = feeds.list(query, window, reader.person());
        ReaderWords words = speech.passedOn("outloud");
        String address = words.base() + FeedAddresses.file(query, format);
        return new FeedFile(titles.plain(scope, reader.person(), words), words.locale().toLanguageTag(), address, words.base() + FeedAddresses.feed(scope),
            part(address, window.limit(), window.after()), posts.next().map(next -> part(address, window.limit(), next.encode())).orElse(null),
            posts.items().stream().filter(post -> !PostAudience.COMMUNITY.widerThan(post.audience())).map(post -> entry(post, words)).toList());
    }

    private static String part(String address, int limit, String after) {
        return address + "&limit=" + limit + (after == null || after.isEmpty() ? "" : "&after=" + after);
    }

    private FeedFile.Entry entry(SeenPost post, ReaderWords words) {
        boolean hidden = post.identity() == Identity.NAME_HIDDEN;
        String kind = words.plain("kind." + post.words().kind().name());
        boolean told = outside.allowed(post.audience(), post.place(), post.identity());
        PostText text = post.words().text();
        Instant at = Days.told(post.publishedAt(), hidden, words.zone());
        Instant edited = Days.told(post.editedAt(), hidden, words.zone());
        return new FeedFile.Entry(id(post), words.base() + FeedAddresses.post(post.ref()), told ? text.beginning(LONGEST_TITLE) : kind,
            told ? text.lead() + (text.longer() ? MORE : "") : words.plain("file.inWikiOnly"), hidden || post.author().profile() == null ? null : post.author().profile().name(),
            post.words().kind().name(), kind, at, edited == null ? at : edited);
    }

    // The ref tells a post from all others of all wikis; a name made of it is the same on every node and needs no registered address.
    private static String id(SeenPost post) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("groundswell:post:" + post.ref()).getBytes(StandardCharsets.US_ASCII));
    }
}
