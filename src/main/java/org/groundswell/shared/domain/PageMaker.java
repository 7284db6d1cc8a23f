package org.groundswell.shared.domain;

import java.util.Map;
import java.util.Optional;

/** Makes pages in the wiki, in the name of whoever asks at the moment. */
public interface PageMaker {
    /**
     * Makes a page with one macro on it and nothing else; whether the person may is asked before.
     *
     * @param parent the page it comes below, in the space of which it is made
     * @return the page, empty if the space has one of that title already
     */
    Optional<WikiPage> below(PageId parent, String title, String macro, Map<String, String> parameters);

    /**
     * Makes a page with that text that only the person who asks sees and edits, until they open it to others by the wiki's own restrictions.
     *
     * @param parent the page it comes below, in the space of which it is made
     * @param title  how it shall be called; a number follows if the space has such a page already
     * @return the page, empty if the person is not logged in, does not see the page above, or may not make pages in its space
     */
    Optional<WikiPage> draftBelow(PageId parent, String title, PageText text);
}
