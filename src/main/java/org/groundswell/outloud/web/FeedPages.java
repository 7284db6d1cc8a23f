package org.groundswell.outloud.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.outloud.FeedService;
import org.groundswell.outloud.PostPlaces;
import org.groundswell.outloud.amplify.AmplifyReading;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** Feeds as HTML, whole and in the pieces script asks for. */
@Component
public class FeedPages {
    public static final String FEATURE = "outloud";
    private static final int UNDER_THE_TITLE = 3;

    private final Templates templates;
    private final Speech speech;
    private final FeedService feeds;
    private final PostPlaces places;
    private final PostCards cards;
    private final FeedTitles titles;
    private final ConsequenceWords consequences;
    private final AmplifyReading amplified;
    private final CurrentReader reader;

    public FeedPages(Templates templates, Speech speech, FeedService feeds, PostPlaces places, PostCards cards, FeedTitles titles,
                     ConsequenceWords consequences, AmplifyReading amplified, CurrentReader reader) {
        this.templates = templates;
        this.speech = speech;
        this.feeds = feeds;
        this.places = places;
        this.cards = cards;
        this.titles = titles;
        this.consequences = consequences;
        this.amplified = amplified;
        this.reader = reader;
    }

    /**
     * A feed to read and to act on.
     *
     * @param spot where one shares something from here, null for nowhere
     * @param here the path of the page the reader is on, null if that is no page yet
     */
    Html feed(FeedQuery query, PostSpot spot, int number, String here) {
        return templates.render("outloud/feed.vm", parts(query, spot, number, here).values());
    }

    /** What a template needs to show a feed in a frame of its own; the arguments are those of feed. */
    public Parts parts(FeedQuery query, PostSpot spot, int number, String here) {
        Person person = reader.person();
        ReaderWords words = speech.onScreen(FEATURE);
        Page<SeenPost> posts = feeds.list(query, new Window(number, null), person);
        Optional<PostPlaces.Where> where = Optional.ofNullable(spot).map(one -> places.where(one, person));
        boolean mayPost = where.filter(there -> PostRules.mayPost(there.situation())).isPresent();
        Map<String, Object> values = list(posts, query.scope().page(), words);
        values.put("notes", notes(query.scope(), person, words));
        values.put("feed", new FeedView(query, titles.of(query.scope(), person, words), spot, mayPost, !person.isAnonymous(), here, words));
        where.filter(there -> mayPost).ifPresent(there -> values.put("composer", composer(there.place(), "new", words)));
        values.put("panels", panels());
        return new Parts(values, posts.items().size(), posts.next().isPresent());
    }

    /**
     * A feed in pieces.
     *
     * @param values what the template is given
     * @param shown  how many posts there are in it
     * @param more   whether the feed goes on
     */
    public record Parts(Map<String, Object> values, int shown, boolean more) {
    }

    /** A feed on paper or in a mail. */
    Html still(FeedQuery query, int number) {
        return templates.render("outloud/feed-still.vm", stillParts(query, number));
    }

    /** What a template needs to show a feed on paper in a frame of its own. */
    public Map<String, Object> stillParts(FeedQuery query, int number) {
        ReaderWords words = speech.passedOn(FEATURE);
        Page<SeenPost> posts = feeds.list(query, new Window(number, null), reader.person());
        FeedView feed = new FeedView(query, titles.of(query.scope(), reader.person(), words), null, false, false, null, words);
        List<PostView> views = cards.still(posts.items(), words);
        return new HashMap<>(Map.of("feed", feed, "posts", views, "listed", !views.isEmpty(), "more", posts.next().isPresent()));
    }

    /** A part of a feed, for script. */
    Html part(FeedQuery query, Window window) {
        return templates.render("outloud/posts.vm", list(feeds.list(query, window, reader.person()), query.scope().page(), speech.onScreen(FEATURE)));
    }

    /** One post of a feed, for script. */
    Html one(SeenPost post, FeedScope feed) {
        Html card = cards.card(post, UNDER_THE_TITLE, feed.page(), speech.onScreen(FEATURE));
        return templates.render("outloud/posts.vm", list(Page.whole(List.of(post)), List.of(card)));
    }

    /** The form in which a post is edited, for script. */
    Html form(SeenPost post) {
        return templates.render("outloud/edit.vm", Map.of("form", composer(post.place(), "edit", speech.onScreen(FEATURE))));
    }

    /** The forms that buttons of posts open. */
    public Html panels() {
        return templates.render("outloud/panels.vm", Map.of("loggedIn", !reader.person().isAnonymous()));
    }

    /** What stands where nothing is stored yet, in the preview of a new page. */
    Html preview() {
        ReaderWords words = speech.passedOn(FEATURE);
        return words.say("feed.preview");
    }

    private Html composer(PostPlace place, String kind, ReaderWords words) {
        ComposerView composer = new ComposerView(place, consequences, words);
        return templates.render("outloud/composer.vm", Map.of("composer", composer, "kind", Html.text(kind), "isNew", "new".equals(kind)));
    }

    // What somebody passed on to a community and is shown there no more is missed by nobody else.
    private List<Html> notes(FeedScope scope, Person person, ReaderWords words) {
        if (scope.kind() != FeedScope.Kind.COMMUNITY) {
            return List.of();
        }
        return Ref.parse(scope.of()).map(community -> amplified.gone(community, person)).orElse(List.of()).stream()
            .map(passedOn -> words.say("amplify.gone", words.day(passedOn))).toList();
    }

    private Map<String, Object> list(Page<SeenPost> posts, PageId here, ReaderWords words) {
        return list(posts, cards.cards(posts.items(), UNDER_THE_TITLE, here, words));
    }

    private static Map<String, Object> list(Page<SeenPost> posts, List<Html> drawn) {
        Map<String, Object> values = new HashMap<>();
        values.put("cards", drawn);
        values.put("listed", !posts.items().isEmpty());
        values.put("more", posts.next().isPresent());
        values.put("next", Html.text(posts.after()));
        values.put("newest", newest(posts));
        return values;
    }

    // News is counted above the newest post that has a name: when one came without is nobody's news.
    private static Html newest(Page<SeenPost> posts) {
        return Optional.ofNullable(FeedBody.newest(posts)).map(Html::text).orElse(Html.EMPTY);
    }
}
