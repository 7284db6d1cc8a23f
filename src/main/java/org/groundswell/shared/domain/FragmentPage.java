package org.groundswell.shared.domain;

import java.util.Map;
import java.util.Optional;

/** The page around a panel or a link that the wiki shows for the app. */
public interface FragmentPage {
    /**
     * @param context what the wiki told the panel, the link or its condition
     * @return the page in its newest version, empty if it stands on none
     */
    Optional<PageId> in(Map<String, Object> context);
}
