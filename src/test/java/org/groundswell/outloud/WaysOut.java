package org.groundswell.outloud;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.outloud.amplify.AmplifyReading;
import org.groundswell.outloud.ask.AskService;
import org.groundswell.outloud.ask.web.AskResource;
import org.groundswell.outloud.response.ReactionService;
import org.groundswell.outloud.response.ResponseService;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.outloud.response.web.ReactionResource;
import org.groundswell.outloud.response.web.ResponseResource;
import org.groundswell.outloud.response.web.ResponsesResource;
import org.groundswell.outloud.web.ConsequenceWords;
import org.groundswell.outloud.web.FeedCardsResource;
import org.groundswell.outloud.web.FeedPages;
import org.groundswell.outloud.web.FeedResource;
import org.groundswell.outloud.web.FeedTitles;
import org.groundswell.outloud.web.PostCards;
import org.groundswell.outloud.web.PostPiecesResource;
import org.groundswell.outloud.web.PostResource;
import org.groundswell.outloud.web.PostsResource;
import org.groundswell.shared.RestCalls;
import org.groundswell.shared.RestCalls.Answer;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.Wiki;

/** Every way in which something of posts comes out to somebody, as text that can be compared. */
final class WaysOut {
    private final OutLoudWorld world;
    private final RestCalls rest;
    private final Person[] reading = {Person.ANONYMOUS};

    WaysOut(TalkWorld talk) {
        world = talk.loud;
        SmallWiki wiki = world.wiki;
        CurrentReader reader = new CurrentReader() {
            @Override
            public Person person() {
                return reading[0];
            }

            @Override
            public java.util.Locale locale() {
                return java.util.Locale.ENGLISH;
            }
        };
        Templates templates = new Templates(TemplateEngines.newer(), new BundleTexts(), reader);
        FeedPages pages = new FeedPages(templates, new Speech(templates, reader, Wiki.ADDRESSES, Wiki.QUIET, world.clock), world.feeds, world.places,
            new PostCards(templates, talk.reactions, talk.asks, world.amplified, reader), new FeedTitles(world.people, wiki, wiki, wiki, List.of()),
            new ConsequenceWords(wiki, wiki, reader), world.amplified, reader);
        rest = new RestCalls(List.of(PostsResource.class, PostResource.class, FeedResource.class, FeedCardsResource.class, PostPiecesResource.class, ResponsesResource.class,
            ResponseResource.class, ReactionResource.class, AskResource.class), Map.of(PostService.class, world.posts, FeedService.class, world.feeds, FeedPages.class, pages,
            ResponseService.class, talk.responses, ReactionService.class, talk.reactions, AskService.class, talk.asks, AmplifyReading.class, world.amplified));
    }

    private RestCalls as(Person reader) {
        reading[0] = reader;
        return rest.as(reader);
    }

    Answer get(Person reader, String path) {
        return as(reader).get(path);
    }

    /**
     * What somebody meets who looks everywhere and knows no name of what is hidden: answers with their tags, pieces of pages, what is new, what is kept.
     *
     * @param scopes feeds as an address names them
     * @param known  the newest post they know
     */
    Map<String, String> everywhere(Person reader, List<String> scopes, Ref known, SpaceKey space, Instant since) {
        Map<String, String> ways = new LinkedHashMap<>();
        for (String scope : scopes) {
            for (String path : List.of("feed?" + scope, "feed?" + scope + "&kinds=ask,stuck", "feed?limit=1&" + scope, "feed/news?" + scope, "feed/news?" + scope + "&since=" + known,
                "feed/cards?" + scope, after(scope, known))) {
                ways.put(path, told(get(reader, path)));
            }
        }
        for (String part : List.of("", "/history", "/responses", "/views", "/ask", "/reactions", "/card")) {
            ways.put("posts" + part, told(get(reader, "posts/" + known + part)));
        }
        ways.put("what is new", String.valueOf(world.followed.since(reader, since, 10)));
        ways.put("what a space keeps", told(() -> world.ofSpaces.in(space, new Window(20, null), reader) + " " + world.ofSpaces.parked(space)));
        return ways;
    }

    /** What somebody is answered who knows the name of a post, or guesses one; the name itself left out. */
    Map<String, String> byName(Person reader, Ref post, String scope, String place) {
        Map<String, String> ways = new LinkedHashMap<>();
        String path = "posts/" + post;
        for (String part : List.of("", "/history", "/responses", "/views", "/ask", "/reactions", "/card", "/form")) {
            ways.put("get " + part, told(get(reader, path + part)));
        }
        ways.put("go on behind it", told(get(reader, after(scope, post))));
        ways.put("newer than it", told(get(reader, "feed/news?" + scope + "&since=" + post)));
        Map<String, String> writes = Map.of("PUT /reactions/heard", "{}", "DELETE /reactions/heard", "", "PUT /helpers/me", "", "DELETE /helpers/me", "", "PUT /ask", "{\"state\":\"OPEN\"}",
            "PUT /audience", "{\"audience\":\"SITE\"}", "PUT ", "{\"text\":\"mine now\"}", "DELETE ", "", "POST /responses", "{\"text\":\"hello\",\"kind\":\"SUPPORT\"}");
        writes.forEach((write, body) -> ways.put(write, told(as(reader).write(write.split(" ", 2)[0], path + write.split(" ", 2)[1], body.isEmpty() ? null : body))));
        ways.put("quote", told(as(reader).write("POST", "posts?" + place, "{\"text\":\"as said\",\"quoted\":\"" + post + "\"}")));
        ways.replaceAll((way, answer) -> answer.replace(post.value(), "-"));
        return ways;
    }

    private static String after(String scope, Ref post) {
        String word = scope.replaceAll(".*scope=([a-z]+).*", "$1");
        return "feed?" + scope + "&after=" + new Cursor(word, post).encode();
    }

    private static String told(Answer answer) {
        return answer.status() + " " + answer.tag() + " " + answer.text();
    }

    private static String told(java.util.function.Supplier<String> way) {
        try {
            return way.get();
        } catch (org.groundswell.shared.domain.Refused refused) {
            return refused.refusal().toString();
        }
    }

    static String together(Map<String, String> ways) {
        return ways.entrySet().stream().map(way -> way.getKey() + ": " + way.getValue()).collect(Collectors.joining("\n"));
    }
}
