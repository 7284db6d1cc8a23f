package org.groundswell.outloud.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.outloud.ask.domain.AskEnd;
import org.groundswell.outloud.ask.domain.Volunteer;
import org.groundswell.outloud.ask.domain.Volunteers;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.made.domain.Conversation;
import org.groundswell.outloud.made.domain.Quotable;
import org.groundswell.outloud.made.domain.QuotedAs;
import org.groundswell.outloud.made.domain.Speaker;
import org.groundswell.outloud.response.domain.Response;
import org.groundswell.outloud.response.domain.Responses;
import org.springframework.stereotype.Component;

/** Reads a post with all that was said to it; inside a unit of work, in five questions at most. */
@Component
class Conversations {
    private static final int MOST_VIEWS = 20;
    private static final int MOST_ANSWERS = 50;

    private final Responses responses;
    private final Volunteers helpers;

    Conversations(Responses responses, Volunteers helpers) {
        this.responses = responses;
        this.helpers = helpers;
    }

    /** @param post whole */
    Conversation of(Post post) {
        List<Response> first = Stream.concat(responses.beside(post.id(), MOST_VIEWS).stream(), responses.under(post.id(), null, MOST_ANSWERS).stream().limit(MOST_ANSWERS)).toList();
        Map<Long, List<Response>> replies = responses.replies(first.stream().map(Response::id).toList()).stream().collect(Collectors.groupingBy(Response::parent));
        List<Quotable> quotes = new ArrayList<>();
        first.forEach(said -> Stream.concat(Stream.of(said), replies.getOrDefault(said.id(), List.of()).stream())
            .filter(one -> !one.withdrawn()).forEach(one -> quotes.add(quotable(one, said))));
        boolean helped = post.ask() == AskState.HELPED;
        return new Conversation(post, quotes, helped ? helpers.end(post.id()).map(AskEnd::what).orElse("") : "",
            helped ? helpers.of(post.id()).stream().filter(Volunteer::helped).map(Volunteer::person).toList() : List.of());
    }

    // What answers a reply or an answer stands with what was said to the post itself.
    private static Quotable quotable(Response said, Response first) {
        String evidence = said.words().evidence();
        return new Quotable(said.ref(), QuotedAs.valueOf(first.words().kind().name()), said.parent() != 0, new Speaker(said.author(), said.identity()),
            evidence.isEmpty() ? said.words().text() : said.words().text() + "\n" + evidence);
    }
}
