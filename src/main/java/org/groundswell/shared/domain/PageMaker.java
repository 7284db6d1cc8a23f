package org.groundswell.shared.domain;

import java.util.Map;
import java.util.Optional;

/** Makes pages in the wiki, in the name of whoever asks at the moment; whether that person may is asked before. */
public interface PageMaker {
    /**
     * Makes a page with one macro on it and nothing else.
     *
     * @param parent the page it comes below, in the space of which it is made
     * @return the page, empty if the space has one of that title already
     */
    Optional<WikiPage> below(PageId parent, String title, String macro, Map<String, String> parameters);
}
