package org.groundswell.outloud.amplify;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.amplify.domain.Amplifications;
import org.groundswell.outloud.amplify.domain.AmplifyEnd;
import org.groundswell.outloud.amplify.persistence.AoAmplifyRemains;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostRemains;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.outloud.domain.Streams;
import org.groundswell.shared.domain.Ref;
import org.springframework.stereotype.Component;

/** A post that is narrowed, taken back or put away is passed on to nobody any more, at once. */
@Component
public class AmplifyRemains implements PostRemains {
    private final Amplifications amplifications;
    private final AoAmplifyRemains rows;
    private final Streams streams;
    private final Posts posts;
    private final Clock clock;

    public AmplifyRemains(Amplifications amplifications, AoAmplifyRemains rows, Streams streams, Posts posts, Clock clock) {
        this.amplifications = amplifications;
        this.rows = rows;
        this.streams = streams;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public List<Ref> narrowed(Post post) {
        return amplifications.of(List.of(post.id())).stream().filter(Amplification::live).map(this::end).toList();
    }

    private Ref end(Amplification one) {
        streams.silence(one.post(), Stream.ofCommunity(one.community()));
        return amplifications.put(one.withdraw(AmplifyEnd.COURSE_OF_THINGS, clock.instant())).ref();
    }

    /** What has come to stand in a community itself is not passed on to it besides. */
    @Override
    public void moved(Post post) {
        amplifications.find(post.id(), post.place().community()).filter(Amplification::live).ifPresent(one -> {
            end(one);
            if (one.shown()) {
                posts.save(post.counting(post.counts().plus(PostCounts.amplified(-1))));
            }
        });
    }

    @Override
    public boolean removeSome(Collection<Long> some, int most) {
        return rows.removeSome(some, most);
    }
}
