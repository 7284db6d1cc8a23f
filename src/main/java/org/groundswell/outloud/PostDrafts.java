package org.groundswell.outloud;

import java.util.Objects;
import java.util.Optional;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** What people have begun to write, one draft per person and place, seen by nobody but them until it is published. */
@Service
public class PostDrafts {
    private final PostPlaces places;
    private final Posts posts;
    private final Transactions transactions;

    public PostDrafts(PostPlaces places, Posts posts, Transactions transactions) {
        this.places = places;
        this.posts = posts;
        this.transactions = transactions;
    }

    /** @return what the person has begun to write there; its publishedAt is when it was last saved */
    public Optional<Post> find(PostSpot spot, Person author) {
        PostPlace place = places.where(spot, author).place();
        return author.isAnonymous() ? Optional.empty() : transactions.run(() -> posts.draft(place, author));
    }

    /**
     * Keeps what somebody has written so far.
     *
     * @param identity null to keep that of the draft, NAMED in a new one
     * @param audience null to keep that of the draft, the usual one of the place in a new one
     */
    public Post save(PostSpot spot, PostWords words, Identity identity, PostAudience audience, Person author) {
        PostPlaces.Where where = places.where(spot, author);
        PostRules.demandPost(where.situation());
        return transactions.run(() -> {
            Optional<Post> there = posts.draft(where.place(), author);
            Post draft = draft(there, where, words, identity, audience);
            if (there.isEmpty()) {
                return posts.add(draft);
            }
            there.flatMap(this::held).ifPresent(held -> posts.save(draft));
            return draft;
        });
    }

    /** Throws away what somebody has begun to write. */
    public void drop(PostSpot spot, Person author) {
        PostPlaces.Where where = places.where(spot, author);
        PostRules.demandReader(where.situation());
        transactions.run(() -> {
            posts.draft(where.place(), author).flatMap(this::held).ifPresent(posts::remove);
            return null;
        });
    }

    /** Inside a unit of work: the person's draft at the place, held, with these words. Presses at the same moment come one after the other, for all hold it. */
    Post hold(PostPlaces.Where where, PostWords words, Identity identity, PostAudience audience) {
        Optional<Post> there = posts.draft(where.place(), where.situation().person()).flatMap(this::held);
        Post draft = draft(there, where, words, identity, audience);
        return there.isPresent() ? draft : posts.add(draft);
    }

    private static Post draft(Optional<Post> there, PostPlaces.Where where, PostWords words, Identity identity, PostAudience audience) {
        Identity named = Identity.kept(identity, there.map(Post::identity).orElse(null));
        PostAudience meantFor = Objects.requireNonNullElseGet(audience, () -> there.map(Post::audience).orElse(where.place().usual()));
        if (!where.place().audiences().contains(meantFor)) {
            throw new Refused(PostRefusal.AUDIENCE_NOT_HERE, "audience");
        }
        return there.map(draft -> draft.at(where.place()).redrafted(named, meantFor, words, where.situation().now()))
            .orElseGet(() -> Post.draft(where.situation().person(), named, where.place(), meantFor, words, where.situation().now()));
    }

    // A draft that was published in the meantime is a post, and no late keystroke changes or removes it.
    private Optional<Post> held(Post draft) {
        return posts.lock(draft.ref()).filter(post -> post.state() == PostState.DRAFT);
    }
}
