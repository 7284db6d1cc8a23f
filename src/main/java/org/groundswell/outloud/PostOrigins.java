package org.groundswell.outloud;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Origin;
import org.groundswell.shared.domain.Origins;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Posts as what pledges grow out of. */
@Component
public class PostOrigins implements Origins {
    private static final int LONGEST_LEAD = 120;

    private final Posts posts;
    private final PostSight sight;
    private final PostReading reading;
    private final PostNews news;
    private final Transactions transactions;

    public PostOrigins(Posts posts, PostSight sight, PostReading reading, PostNews news, Transactions transactions) {
        this.posts = posts;
        this.sight = sight;
        this.reading = reading;
        this.news = news;
        this.transactions = transactions;
    }

    @Override
    public Map<Ref, Origin> seen(Collection<Ref> origins, Person reader) {
        Sight seen = sight.by(reader);
        List<Post> there = found(origins).stream().filter(post -> post.state() != PostState.WITHDRAWN && seen.sees(post)).toList();
        return reading.seen(there, Map.of(), seen).stream().map(PostOrigins::origin).collect(Collectors.toMap(Origin::ref, Function.identity()));
    }

    @Override
    public Optional<Origin> forPledge(Ref origin, Person person) {
        Sight seen = sight.by(person);
        return found(List.of(origin)).stream().filter(seen::sees).findFirst().map(post -> {
            PostRules.demand(PostAct.PLEDGE, post, seen.situation(post));
            return origin(reading.seen(post, seen));
        });
    }

    @Override
    public void cameOf(Ref origin, Happening what, Person by) {
        found(List.of(origin)).stream().filter(post -> post.state() != PostState.WITHDRAWN && !post.author().equals(by)).findFirst()
            .ifPresent(post -> news.tellAuthor(post, what));
    }

    private List<Post> found(Collection<Ref> origins) {
        return transactions.run(() -> posts.named(origins));
    }

    private static Origin origin(SeenPost post) {
        return new Origin(post.ref(), post.words().text().beginning(LONGEST_LEAD), post.author(), PostNews.address(post.ref()), post.page());
    }
}
