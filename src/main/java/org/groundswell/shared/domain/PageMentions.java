package org.groundswell.shared.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Remembers what links to which page of the wiki, so that a page can say what is said about it elsewhere. */
public interface PageMentions {
    /**
     * Something others may read that can link to pages.
     *
     * @param kind     what it is, a word of the feature that keeps it, see {@link Linking#kind}
     * @param home     the page whose readers may read it, null for everybody who is logged in
     * @param space    the space of that page, null without one
     * @param identity under which name it was said at that time
     */
    record Source(String kind, long id, Ref ref, PageId home, SpaceKey space, Instant at, Identity identity) {
    }

    /**
     * One link to a page.
     *
     * @param home   as in the source
     * @param sortAt by what the list is sorted, see {@link SortTime}; epoch millis
     */
    record Mention(long row, long sortAt, String kind, long id, PageId home) {
    }

    /** Inside the unit of work in which the source changes: it links to these pages and to no others; a link to its own home is none. */
    void keep(Source source, Collection<PageId> pages);

    /** Inside the unit of work in which it goes, or is for fewer people than the readers of its home: it links to nothing. */
    void forget(String kind, long id);

    /**
     * What links to a page, newest first.
     *
     * @param spaces of which its home may be, null for any
     * @param behind where to go on, null for the beginning
     */
    List<Mention> of(PageId page, Set<SpaceKey> spaces, Mention behind, int limit);
}
