package org.groundswell.outloud;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Findable;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Posts among what people find by words. */
@Component
public class FoundPosts implements Findable {
    private final Posts posts;
    private final PostSight sight;
    private final PostReading reading;
    private final PostWordsKept words;
    private final Transactions transactions;

    public FoundPosts(Posts posts, PostSight sight, PostReading reading, PostWordsKept words, Transactions transactions) {
        this.posts = posts;
        this.sight = sight;
        this.reading = reading;
        this.words = words;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return PostWordsKept.KIND;
    }

    @Override
    public Map<Long, Hit> seen(Collection<Long> ids, Person reader) {
        Sight seen = sight.by(reader);
        List<Post> open = transactions.run(() -> posts.all(ids)).stream().filter(Post::listed).filter(seen::sees).toList();
        return reading.seen(open, Map.of(), seen).stream().collect(Collectors.toMap(SeenPost::id, FoundPosts::hit));
    }

    private static Hit hit(SeenPost post) {
        return new Hit(PostWordsKept.KIND, post.ref(), "org.groundswell.confluence.outloud.kind." + post.words().kind().name(), post.words().text().lead(),
            PostNews.address(post.ref()), post.page(), post.author(), post.publishedAt());
    }

    @Override
    public long keepAgain(long after, int most) {
        List<Post> some = transactions.run(() -> posts.after(after, most));
        some.forEach(post -> transactions.run(() -> {
            posts.lock(post.ref()).ifPresent(words::keep);
            return null;
        }));
        return some.size() < most ? 0 : some.get(some.size() - 1).id();
    }
}
