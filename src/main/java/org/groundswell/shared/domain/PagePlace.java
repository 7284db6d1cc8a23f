package org.groundswell.shared.domain;

import java.util.List;

/**
 * Where a page stands that is being saved or moved. It was read inside the wiki's own unit of work; whoever asks the wiki meanwhile from elsewhere is told how it was before.
 *
 * @param ancestors the pages above it, the nearest first
 * @param home      whether its space opens with it
 */
public record PagePlace(PageId page, String title, SpaceKey space, String spaceName, List<PageId> ancestors, boolean home) {
    public PagePlace {
        ancestors = List.copyOf(ancestors);
    }
}
