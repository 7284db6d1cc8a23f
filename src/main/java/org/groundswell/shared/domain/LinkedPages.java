package org.groundswell.shared.domain;

import java.util.Set;

/** Finds out which pages of this wiki a text links to. */
public interface LinkedPages {
    /** @return pages that are there now or, where they are named by their id, may be; whoever may see them */
    Set<PageId> in(String text);
}
