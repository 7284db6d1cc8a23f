package org.groundswell.outloud.response;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.outloud.PostNews;
import org.groundswell.outloud.PostSight;
import org.groundswell.outloud.Sight;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.response.domain.Response;
import org.groundswell.outloud.response.domain.Responses;
import org.groundswell.outloud.response.domain.SeenResponse;
import org.groundswell.shared.domain.Linking;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** What was said to posts and links to pages. */
@Component
public class LinkingResponses implements Linking {
    static final String KIND = "response";

    private final Responses responses;
    private final Posts posts;
    private final PostSight sight;
    private final ResponseReading reading;
    private final Transactions transactions;

    public LinkingResponses(Responses responses, Posts posts, PostSight sight, ResponseReading reading, Transactions transactions) {
        this.responses = responses;
        this.posts = posts;
        this.sight = sight;
        this.reading = reading;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Backlink> seen(Collection<Long> ids, Person person) {
        Sight reader = sight.by(person);
        List<Response> some = transactions.run(() -> responses.all(ids)).stream().filter(response -> !response.withdrawn()).toList();
        Map<Long, Post> open = transactions.run(() -> posts.all(some.stream().map(Response::post).distinct().toList())).stream().filter(reader::sees)
            .collect(Collectors.toMap(Post::id, Function.identity()));
        Map<Long, Backlink> seen = new HashMap<>();
        some.stream().filter(response -> open.containsKey(response.post()))
            .forEach(response -> seen.put(response.id(), backlink(response, open.get(response.post()), reader)));
        return seen;
    }

    private Backlink backlink(Response response, Post post, Sight reader) {
        SeenResponse said = reading.seen(List.of(response), List.of(), post, reader.situation(post)).get(0);
        return new Backlink(said.words().text(), PostNews.address(post.ref()) + "#r-" + said.ref(), reader.page(post.place().page()).orElse(null), said.author(), said.saidAt());
    }
}
