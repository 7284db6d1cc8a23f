package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;

/**
 * That a post stands in a list.
 *
 * @param id        0 as long as it is not stored
 * @param space     the space of that page, null without one
 * @param page      the page whose rights count for whoever reads the list, null for none
 * @param sortAt    by what the list is sorted, see {@link org.groundswell.shared.domain.SortTime}; epoch millis
 * @param named     whether that time is the true one, because somebody did it under their name
 * @param amplified the amplification by which it stands there, 0 if it was posted there
 */
public record StreamEntry(long id, Stream stream, long post, PostKind kind, SpaceKey space, PageId page, long sortAt, boolean named, long amplified) {
    public StreamPlace place() {
        return new StreamPlace(sortAt, post);
    }
}
