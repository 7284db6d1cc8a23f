package org.groundswell.outloud;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Linking;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Posts that link to pages. */
@Component
public class LinkingPosts implements Linking {
    static final String KIND = "post";

    private final Posts posts;
    private final PostSight sight;
    private final PostReading reading;
    private final Transactions transactions;

    public LinkingPosts(Posts posts, PostSight sight, PostReading reading, Transactions transactions) {
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
        List<Post> some = transactions.run(() -> posts.all(ids)).stream().filter(post -> post.state() == PostState.PUBLISHED && reader.sees(post)).toList();
        return reading.seen(some, Map.of(), reader).stream().collect(Collectors.toMap(SeenPost::id, LinkingPosts::backlink));
    }

    private static Backlink backlink(SeenPost post) {
        return new Backlink(post.words().text().lead(), PostNews.address(post.ref()), post.page(), post.author(), post.publishedAt());
    }
}
