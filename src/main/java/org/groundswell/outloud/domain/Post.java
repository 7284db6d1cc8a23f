package org.groundswell.outloud.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * Something shared while it is unfinished, asked or told.
 *
 * @param id          0 as long as it is not stored
 * @param ask         null unless its kind asks
 * @param publishedAt when it was published; in a draft, when it was last saved
 * @param editedAt    when its words were last changed, null if never
 * @param quietSince  the last act of somebody towards its ask, null unless its kind asks
 * @param version     grows with every change by the author
 */
public record Post(long id, Ref ref, Person author, Identity identity, PostPlace place, PostAudience audience, PostWords words, PostState state, AskState ask,
                   Instant publishedAt, Instant editedAt, Instant quietSince, PostCounts counts, int version) {
    public static Post draft(Person author, Identity identity, PostPlace place, PostAudience audience, PostWords words, Instant now) {
        return new Post(0, Ref.random(), author, identity, place, audience, words, PostState.DRAFT, null, now, null, null, PostCounts.NONE, 1);
    }

    /** The draft as it is when it has been written on. */
    public Post redrafted(Identity named, PostAudience meantFor, PostWords said, Instant now) {
        return new Post(id, ref, author, named, place, meantFor, said, state, null, now, null, null, counts, version);
    }

    /** The post as it is when others see it for the first time. */
    public Post published(Identity named, PostAudience meantFor, PostWords said, Instant now) {
        boolean asks = said.kind().asks();
        return new Post(id, ref, author, named, place, meantFor, said, PostState.PUBLISHED, asks ? AskState.OPEN : null, now, null, asks ? now : null,
            PostCounts.NONE, 1);
    }

    /** The post in other words; one that begins to ask is open, one that asks no more has no ask, and one whose name is hidden from now on is shown only here. */
    public Post edited(Identity named, PostAudience meantFor, PostWords said, Instant now) {
        boolean asks = said.kind().asks();
        AskState going = asks && ask == null ? AskState.OPEN : ask;
        Instant quiet = asks && quietSince == null ? now : quietSince;
        boolean hides = identity == Identity.NAMED && named == Identity.NAME_HIDDEN;
        return new Post(id, ref, author, named, place, meantFor, said, state, asks ? going : null, publishedAt, now, asks ? quiet : null,
            hides ? counts.onlyHere() : counts, version + 1);
    }

    /** The post for other people; its words stay, and for fewer it is shown only here. */
    public Post meantFor(PostAudience other) {
        PostCounts numbers = audience.widerThan(other) ? counts.onlyHere() : counts;
        return new Post(id, ref, author, identity, place, other, words, state, ask, publishedAt, editedAt, quietSince, numbers, version + 1);
    }

    /** The post without its words; what others answered stays. */
    public Post withdrawn() {
        return new Post(id, ref, author, identity, place, audience, words.withdrawn(), PostState.WITHDRAWN, null, publishedAt, editedAt, null,
            counts.onlyHere(), version + 1);
    }

    /** The post put away, to be read by who has its address. */
    public Post archived() {
        return new Post(id, ref, author, identity, place, audience, words, PostState.ARCHIVED, ask, publishedAt, editedAt, quietSince, counts.onlyHere(),
            version);
    }

    /** The post with its ask elsewhere, at which somebody has just done something. */
    public Post asking(AskState going, Instant now) {
        return new Post(id, ref, author, identity, place, audience, words, state, going, publishedAt, editedAt, now, counts, version);
    }

    /** The post with other numbers under it. */
    public Post counting(PostCounts numbers) {
        return new Post(id, ref, author, identity, place, audience, words, state, ask, publishedAt, editedAt, quietSince, numbers, version);
    }

    /** The post after its page moved. */
    public Post at(PostPlace other) {
        return new Post(id, ref, author, identity, other, audience, words, state, ask, publishedAt, editedAt, quietSince, counts, version);
    }

    /** @return whether it stands in feeds */
    public boolean listed() {
        return state == PostState.PUBLISHED;
    }

    public boolean waits() {
        return ask != null && ask.waiting();
    }
}
