package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;

/**
 * Where a post stands in the wiki; whoever may comment on the page may post and respond there.
 *
 * @param page      the page whose rights count, null for a post that stands on none: to the whole site, to a circle, to oneself
 * @param space     the space of that page, null without one
 * @param community the community around that page, 0 for none
 * @param circle    the circle it was told to, 0 for none
 */
public record PostPlace(PageId page, SpaceKey space, long community, long circle) {
    public static final PostPlace NOWHERE = new PostPlace(null, null, 0, 0);

    public static PostPlace ofCircle(long circle) {
        return new PostPlace(null, null, 0, circle);
    }
}
