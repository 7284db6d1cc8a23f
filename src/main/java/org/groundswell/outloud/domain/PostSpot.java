package org.groundswell.outloud.domain;

import java.util.stream.Stream;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;

/**
 * The place somebody names to post at: a page, a community or a circle, or none of them for the whole site.
 *
 * @param page      null if it is not that
 * @param community null if it is not that
 * @param circle    null if it is not that
 */
public record PostSpot(PageId page, Ref community, Ref circle) {
    public static final PostSpot SITE = new PostSpot(null, null, null);

    public static PostSpot on(PageId page) {
        return new PostSpot(page, null, null);
    }

    /**
     * @param page as in an address, each null or empty if it is not there
     * @throws Refused PLACE_NOT_FOUND if one of them cannot be, or there is more than one
     */
    public static PostSpot parse(String page, String community, String circle) {
        if (Stream.of(page, community, circle).filter(PostSpot::given).count() > 1) {
            throw new Refused(PostRefusal.PLACE_NOT_FOUND);
        }
        return new PostSpot(given(page) ? PageId.parse(page).orElseThrow(() -> new Refused(PostRefusal.PLACE_NOT_FOUND)) : null, ref(community), ref(circle));
    }

    private static Ref ref(String text) {
        return given(text) ? Ref.parse(text, PostRefusal.PLACE_NOT_FOUND) : null;
    }

    private static boolean given(String text) {
        return text != null && !text.isEmpty();
    }
}
