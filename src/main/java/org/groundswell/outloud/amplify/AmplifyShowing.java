package org.groundswell.outloud.amplify;

import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.amplify.domain.Amplifications;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.Streams;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;
import org.springframework.stereotype.Component;

/** Keeps what is stored of passing on, the list of the community and the number on the post the same, in one unit of work. */
@Component
public class AmplifyShowing {
    private final Amplifications amplifications;
    private final Streams streams;
    private final Posts posts;

    public AmplifyShowing(Amplifications amplifications, Streams streams, Posts posts) {
        this.amplifications = amplifications;
        this.streams = streams;
        this.posts = posts;
    }

    /**
     * Stores what has become of passing a post on, while the post is held.
     *
     * @param before null if it is new or goes on anew
     */
    Amplification put(Post post, Amplification before, Amplification after) {
        Amplification stored = amplifications.put(after);
        boolean was = before != null && before.shown();
        if (was && !stored.shown()) {
            streams.silence(post.id(), Stream.ofCommunity(stored.community()));
            posts.save(post.counting(post.counts().plus(PostCounts.amplified(-1))));
        }
        if (!was && stored.shown()) {
            show(post, stored);
            posts.save(post.counting(post.counts().plus(PostCounts.amplified(1))));
        }
        return stored;
    }

    // Without the author's yes it is there for those only who may see where it stands. When a hidden author said yes is nobody's news.
    private void show(Post post, Amplification one) {
        SpaceKey space = one.agreed() ? one.space() : post.place().space();
        PageId page = one.agreed() ? one.home() : post.place().page();
        streams.amplify(post, Stream.ofCommunity(one.community()), space, page, one.shownAt(), post.identity() == Identity.NAMED, one.id());
    }
}
