package org.groundswell.outloud;

import java.util.function.BiFunction;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.PostSituation;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Finds posts for whoever may see them, and holds them while something is done with them or with what hangs on them. */
@Component
public class HeldPosts {
    private final Posts posts;
    private final PostSight sight;
    private final Transactions transactions;

    public HeldPosts(Posts posts, PostSight sight, Transactions transactions) {
        this.posts = posts;
        this.sight = sight;
        this.transactions = transactions;
    }

    /**
     * A published post, whole.
     *
     * @throws Refused POST_NOT_FOUND if there is none this reader may see
     */
    public Post find(Ref post, Sight reader) {
        return transactions.run(() -> posts.find(post, reader::sees)).orElseThrow(HeldPosts::notFound);
    }

    /** As find, but an author finds their own whatever has become of the place. */
    Post findOwn(Ref post, Sight reader) {
        return transactions.run(() -> posts.find(post, there -> there.state() != PostState.DRAFT && mine(there, reader) || reader.sees(there)))
            .orElseThrow(HeldPosts::notFound);
    }

    /**
     * Does something with a post in one unit of work, while its row is held.
     *
     * @param work gets the post as it is now, whole, and how the person stands to it; it asks the rules itself, and saves what it changes
     * @throws Refused POST_NOT_FOUND if there is none this person may see, NOT_LOGGED_IN or READ_ONLY
     */
    public <T> T hold(Ref post, Person person, BiFunction<Post, PostSituation, T> work) {
        Sight reader = sight.by(person);
        PostRules.demandReader(reader.situation(find(post, reader)));
        return held(post, reader, work);
    }

    /** As hold, but an author may also hold their own whatever has become of the place. */
    public <T> T holdOwn(Ref post, Sight reader, BiFunction<Post, PostSituation, T> work) {
        PostRules.demandReader(reader.situation(findOwn(post, reader)));
        return held(post, reader, work);
    }

    private <T> T held(Ref post, Sight reader, BiFunction<Post, PostSituation, T> work) {
        return transactions.run(() -> {
            Post held = posts.lock(post).filter(there -> there.state() != PostState.DRAFT && (mine(there, reader) || reader.sees(there)))
                .orElseThrow(HeldPosts::notFound);
            return work.apply(held, reader.situation(held));
        });
    }

    /** Inside hold: stores what has become of the post. */
    public Post save(Post held) {
        posts.save(held);
        return held;
    }

    private static boolean mine(Post post, Sight reader) {
        return !reader.reader().isAnonymous() && post.author().equals(reader.reader());
    }

    private static Refused notFound() {
        return new Refused(PostRefusal.POST_NOT_FOUND);
    }
}
