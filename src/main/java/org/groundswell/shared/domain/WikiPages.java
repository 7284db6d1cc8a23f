package org.groundswell.shared.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wiki's pages. */
public interface WikiPages {
    /** @return the page, empty if there is none or it is in the trash; asks no permission */
    Optional<WikiPage> find(PageId page);

    /** @return the parameters of each macro of that name in the stored page, in their order; empty without the page */
    List<Map<String, String>> macros(PageId page, String macro);

    /** @return who can see the page, some minutes old at most; nobody without the page */
    Audience audience(PageId page);

    /** @return whether the page or one above it is closed to some who see its space, some minutes old at most; so is what is not there */
    boolean restricted(PageId page);

    /** @return the pages above the page, the nearest first; empty for a top level page and without the page */
    List<PageId> ancestors(PageId page);

    /** @return the page the space opens with; empty without one */
    Optional<PageId> homeOf(SpaceKey space);
}
