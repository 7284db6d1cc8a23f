package org.groundswell.outloud;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostHistory;
import org.groundswell.outloud.domain.PostRemains;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.Streams;
import org.groundswell.shared.domain.Untelling;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Deletes for good what was said in a circle, a part at a time: posts, drafts and all that hangs on them. */
@Component
public class CirclePosts {
    private static final int POSTS = 20;
    private static final int ROWS = 200;

    private final Posts posts;
    private final PostHistory history;
    private final Streams streams;
    private final List<PostRemains> remains;
    private final Optional<Untelling> untelling;
    private final Transactions transactions;

    /** @param untelling empty where nobody is told anything */
    public CirclePosts(Posts posts, PostHistory history, Streams streams, List<PostRemains> remains, Optional<Untelling> untelling, Transactions transactions) {
        this.posts = posts;
        this.history = history;
        this.streams = streams;
        this.remains = remains;
        this.untelling = untelling;
        this.transactions = transactions;
    }

    /** @return whether there may be more */
    public boolean removeSome(long circle) {
        List<Post> some = transactions.run(() -> posts.ofCircle(circle, POSTS));
        // Whoever was told of them is not led to nothing.
        some.forEach(post -> untelling.ifPresent(telling -> telling.untell(post.ref())));
        return transactions.run(() -> {
            if (!some.isEmpty() && !hanging(some.stream().map(Post::id).toList())) {
                some.forEach(this::remove);
            }
            return !some.isEmpty();
        });
    }

    private boolean hanging(Collection<Long> ids) {
        return remains.stream().anyMatch(part -> part.removeSome(ids, ROWS));
    }

    private void remove(Post post) {
        history.removeAll(post.id());
        streams.removeAll(post.id());
        posts.remove(post);
    }
}
