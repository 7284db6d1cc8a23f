package org.groundswell.shared.domain;

/** The wiki's search. */
public interface PageIndex {
    /** The words a feature has on the page are others now; asked after they are stored. The search learns of it soon, at the latest when the page is saved the next time. */
    void changed(PageId page);
}
