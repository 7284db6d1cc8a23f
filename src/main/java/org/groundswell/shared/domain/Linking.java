package org.groundswell.shared.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** A feature that keeps things which can link to pages of the wiki, and shows them to whoever may see them. */
public interface Linking {
    /** @return one word for what it keeps, at most 10 characters; it is stored */
    String kind();

    /** @return by id, those of the things that are there and that this reader may see now */
    Map<Long, Backlink> seen(Collection<Long> ids, Person reader);

    /**
     * A thing that links to a page, as one reader may see it.
     *
     * @param words how it begins
     * @param path  where to read it, below the context path
     * @param home  the page it belongs to, null for none
     * @param at    when it was said, no finer than the day where the name is hidden
     */
    record Backlink(String words, String path, WikiPage home, Who by, Instant at) {
    }
}
