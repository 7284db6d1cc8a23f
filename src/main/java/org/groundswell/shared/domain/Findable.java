package org.groundswell.shared.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** A feature whose things people find by the words in them. */
public interface Findable {
    /** One word for what these things are, with which their words are kept. */
    String kind();

    /** @return those of these things this reader may see now, by id; asked in one question. Whether the reader sees their page was asked before. */
    Map<Long, Hit> seen(Collection<Long> ids, Person reader);

    /**
     * Keeps the words of things anew, each in a unit of work of its own: those from before words were kept, and whatever a failure left behind.
     *
     * @param after the id behind which to go on, 0 for the first
     * @return the last id that was looked at, 0 if there are no more
     */
    long keepAgain(long after, int most);

    /**
     * Something that was found, as its reader may see it.
     *
     * @param label the key of the text that says what it is
     * @param text  its beginning
     * @param path  where to find it, below the context path
     * @param page  the page it stands on, null for none
     * @param by    who wrote it, null if that is not said
     * @param at    when; the beginning of that day if the name is hidden
     */
    record Hit(String kind, Ref ref, String label, String text, String path, WikiPage page, Who by, Instant at) {
    }
}
