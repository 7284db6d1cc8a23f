package org.groundswell.outloud.response.domain;


import java.time.Instant;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * What somebody says to a post.
 *
 * @param id        0 as long as it is not stored
 * @param post      the post's id
 * @param parent    the response it answers, 0 for one to the post itself; a parent has none
 * @param withdrawn whether its author has taken the words back; what was said to it stays
 * @param editedAt  null if never
 * @param version   grows with every change by the author
 */
public record Response(long id, Ref ref, long post, long parent, Person author, Identity identity, ResponseWords words, boolean withdrawn, Instant saidAt,
                       Instant editedAt, int version) {
    public static Response said(long post, long parent, Person author, Identity identity, ResponseWords words, Instant now) {
        return new Response(0, Ref.random(), post, parent, author, identity, words, false, now, null, 1);
    }

    public Response edited(Identity named, ResponseWords said, Instant now) {
        return new Response(id, ref, post, parent, author, named, said, withdrawn, saidAt, now, version + 1);
    }

    public Response taken() {
        return new Response(id, ref, post, parent, author, identity, words.withdrawn(), true, saidAt, editedAt, version + 1);
    }
}
