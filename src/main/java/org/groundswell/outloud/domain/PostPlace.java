package org.groundswell.outloud.domain;

import java.util.EnumSet;
import java.util.Set;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;

/**
 * Where a post stands in the wiki; whoever may comment on the page may post and respond there.
 *
 * @param page      the page whose rights count, null for a post that stands on none: to the whole site, to a circle
 * @param space     the space of that page, null without one
 * @param community the community around that page, 0 for none
 * @param circle    the circle it was told to, 0 for none
 */
public record PostPlace(PageId page, SpaceKey space, long community, long circle) {
    public static final PostPlace NOWHERE = new PostPlace(null, null, 0, 0);

    public static PostPlace ofCircle(long circle) {
        return new PostPlace(null, null, 0, circle);
    }

    public boolean onPage() {
        return page != null;
    }

    /** @return for whom a post here is meant unless its author says otherwise: the widest that is not the whole site, without a page the site */
    public PostAudience usual() {
        if (circle != 0) {
            return PostAudience.CIRCLE;
        }
        return onPage() ? PostAudience.COMMUNITY : PostAudience.SITE;
    }

    /** @return for whom a post here can be meant */
    public Set<PostAudience> audiences() {
        if (circle != 0) {
            return EnumSet.of(PostAudience.ONLY_ME, PostAudience.CIRCLE);
        }
        return onPage() ? EnumSet.of(PostAudience.ONLY_ME, PostAudience.COMMUNITY, PostAudience.SITE) : EnumSet.of(PostAudience.ONLY_ME, PostAudience.SITE);
    }

    /** @return one word for the place, the same however communities come and go around it */
    public String word() {
        if (circle != 0) {
            return "q" + circle;
        }
        return onPage() ? "p" + page.value() : "w";
    }
}
