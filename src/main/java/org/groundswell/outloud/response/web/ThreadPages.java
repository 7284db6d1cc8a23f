package org.groundswell.outloud.response.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.outloud.PostService;
import org.groundswell.outloud.ask.AskService;
import org.groundswell.outloud.ask.domain.SeenAsk;
import org.groundswell.outloud.domain.FeedScope;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.response.ReactionService;
import org.groundswell.outloud.response.ResponseService;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.SeenResponse;
import org.groundswell.outloud.response.domain.Stance;
import org.groundswell.outloud.web.ConsequenceWords;
import org.groundswell.outloud.web.FeedAddresses;
import org.groundswell.outloud.web.FeedPages;
import org.groundswell.outloud.web.PostCards;
import org.groundswell.outloud.web.PostView;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.ChoiceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.LoginLink;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The page of one post: what was said, what stands beside and under it, who helps, and what it said before. */
@Component
public class ThreadPages {
    private static final int ON_ITS_OWN = 2;
    private static final int RESPONSE = 3;
    private static final int REPLY = 4;

    private final Templates templates;
    private final Speech speech;
    private final PostService posts;
    private final ResponseService responses;
    private final ReactionService reactions;
    private final AskService asks;
    private final PostCards cards;
    private final FeedPages feeds;
    private final ConsequenceWords consequences;
    private final ThreadChain chain;
    private final CurrentReader reader;

    public ThreadPages(Templates templates, Speech speech, PostService posts, ResponseService responses, ReactionService reactions, AskService asks, PostCards cards,
                       FeedPages feeds, ConsequenceWords consequences, ThreadChain chain, CurrentReader reader) {
        this.templates = templates;
        this.speech = speech;
        this.posts = posts;
        this.responses = responses;
        this.reactions = reactions;
        this.asks = asks;
        this.cards = cards;
        this.feeds = feeds;
        this.consequences = consequences;
        this.chain = chain;
        this.reader = reader;
    }

    Html page(Ref ref, Window window) {
        Person person = reader.person();
        ReaderWords words = speech.onScreen("outloud");
        SeenPost post = posts.find(ref, person);
        Map<String, Object> values = new HashMap<>();
        values.put("post", new PostView(post, List.of(), words));
        values.put("card", cards.card(post, ON_ITS_OWN, null, words));
        values.put("loggedIn", !person.isAnonymous());
        values.put("login", LoginLink.to(FeedAddresses.post(ref), words));
        values.put("feedAddress", words.link(FeedAddresses.feed(FeedScope.SITE)));
        values.put("chain", chain.of(post, words));
        values.put("made", chain.made(post, words));
        thread(values, post, window, words);
        help(values, post, words);
        put(values, "versions", "versioned", posts.history(ref, person).stream().map(text -> new FormerTextView(text, words)).toList());
        put(values, "reactions", "pressed", reactions.toAuthor(ref, person).stream().map(reaction -> new ReactionView(reaction, words)).toList());
        values.put("elsewhere", post.elsewhere());
        values.put("mayRespond", post.rights().contains(PostAct.RESPOND));
        values.put("respond", respond(post, true, words));
        values.put("reply", respond(post, false, words));
        values.put("panels", feeds.panels());
        return templates.render("outloud/post-page.vm", values);
    }

    private void thread(Map<String, Object> values, SeenPost post, Window window, ReaderWords words) {
        Page<SeenResponse> under = responses.under(post.ref(), window, reader.person());
        put(values, "responses", "answered", under.items().stream().map(response -> response(response, post, RESPONSE, words)).toList());
        put(values, "views", "viewed", responses.beside(post.ref(), reader.person()).stream().map(view -> response(view, post, RESPONSE, words)).toList());
        values.put("more", under.next().isPresent());
        values.put("next", Html.text(under.after()));
    }

    private void help(Map<String, Object> values, SeenPost post, ReaderWords words) {
        SeenAsk ask = post.ask() == null ? new SeenAsk(List.of(), "") : asks.find(post.ref(), reader.person());
        put(values, "helpers", "helped", ask.helpers().stream().map(helper -> new VolunteerView(helper, words)).toList());
        values.put("whatHelped", Html.text(ask.what()));
        values.put("solved", !ask.what().isEmpty());
    }

    private static void put(Map<String, Object> values, String list, String any, List<?> items) {
        values.put(list, items);
        values.put(any, !items.isEmpty());
    }

    private Html response(SeenResponse response, SeenPost post, int level, ReaderWords words) {
        List<Html> replies = response.replies().stream().map(reply -> response(reply, post, REPLY, words)).toList();
        return templates.render("outloud/response.vm", Map.of("response", new ResponseView(response, post.page(), words), "replies", replies, "replied", !replies.isEmpty(), "level", level,
            "reply", level == REPLY));
    }

    private Html respond(SeenPost post, boolean top, ReaderWords words) {
        List<ChoiceView> kinds = Arrays.stream(ResponseKind.values()).map(kind -> new ChoiceView(kind.name(), words.say("response.kind." + kind.name()),
            words.say("response.hint." + kind.name()), kind == ResponseKind.EXPERIENCE)).toList();
        List<ChoiceView> stances = Arrays.stream(Stance.values()).map(stance -> new ChoiceView(stance.name(), words.say("stance." + stance.name()), false)).toList();
        return templates.render("outloud/respond.vm", Map.of("top", top, "kinds", kinds, "stances", stances,
            "consequences", consequences.of(post.place(), post.audience(), words)));
    }
}
