package org.groundswell.shared.domain;

import java.util.List;
import java.util.Map;

/** A feature that keeps in step with its macro on wiki pages. */
public interface PageFollower {
    /** The name of the macro it follows. */
    String macro();

    /**
     * A page was saved that holds the macro.
     *
     * @param macros the parameters of each of these macros in the page, at least one
     * @param saver  who saved it
     */
    void saved(PagePlace page, List<Map<String, String>> macros, Person saver);
}
