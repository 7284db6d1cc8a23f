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
 * @param place       where it stands; not to be shown as it is, because the reader may see the post without seeing its page
 * @param page        the page it stands on, null for none or if this reader may not see that
 * @param about       a page it is about besides, null for none or if this reader may not see that
 * @param author      who wrote it, as the reader may know it
 * @param identity    the author's choice of name
 * @param publishedAt the beginning of that day if dayOnly, like editedAt
 * @param editedAt    null if never
 * @param dayOnly     whether times are given as days because the name is hidden
 * @param mine        whether the reader wrote it
 * @param amplified   the amplification by which it stands in the list that was read, 0 if it was posted there or read alone
 * @param rights      what the reader may do with it
 */
public record SeenPost(long id, Ref ref, PostPlace place, WikiPage page, WikiPage about, PostAudience audience, PostWords words, PostState state, AskState ask, Who author,
                       Identity identity, Instant publishedAt, Instant editedAt, boolean dayOnly, PostCounts counts, boolean mine, int version,
                       long amplified, Set<PostAct> rights) {
    public SeenPost {
        rights = Set.copyOf(rights);
    }

    /** @return whether the reader sees its words only, somewhere it was passed on to, and not where it stands */
    public boolean elsewhere() {
        return place.onPage() && page == null;
    }
}
