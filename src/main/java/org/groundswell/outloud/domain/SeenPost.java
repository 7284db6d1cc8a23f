package org.groundswell.outloud.domain;

import java.time.Instant;
import java.util.Set;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.domain.WikiPage;

/**
 * A post as one reader sees it; nothing in it gives a hidden name away.
 *
 * @param page        the page it stands on, null for none
 * @param about       a page it is about besides, null for none or if this reader may not see that
 * @param author      who wrote it, as the reader may know it
 * @param identity    the author's choice of name
 * @param publishedAt the beginning of that day if dayOnly, like editedAt
 * @param editedAt    null if never
 * @param dayOnly     whether times are given as days because the name is hidden
 * @param mine        whether the reader wrote it
 * @param rights      what the reader may do with it
 */
public record SeenPost(long id, Ref ref, WikiPage page, WikiPage about, PostAudience audience, PostWords words, PostState state, AskState ask, Who author,
                       Identity identity, Instant publishedAt, Instant editedAt, boolean dayOnly, PostCounts counts, boolean mine, int version,
                       Set<PostAct> rights) {
    public SeenPost {
        rights = Set.copyOf(rights);
    }
}
