package org.groundswell.outloud.web;

import java.util.List;
import org.groundswell.outloud.amplify.AmplifyReading.Around;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.web.JsonOutput;

/**
 * A part of a feed.
 *
 * @param next   what to send as "after" for what is older, null at the end
 * @param newest what to send as "since" to learn how many have come meanwhile, null if there is nothing to tell them by
 */
public record FeedBody(List<PostBody> items, String next, String newest) {
    static FeedBody of(Page<SeenPost> page, Around passedOn) {
        return new FeedBody(page.items().stream().map(post -> PostBody.of(post, passedOn.above().get(post.id()))).toList(), JsonOutput.filled(page.after()), newest(page));
    }

    /** @return the newest post of the page whose place in the feed is that of its time and which nobody can take out of it but its author, null for none */
    public static String newest(Page<SeenPost> page) {
        return page.items().stream().filter(post -> post.identity() == Identity.NAMED && post.amplified() == 0).map(post -> post.ref().value()).findFirst().orElse(null);
    }
}
