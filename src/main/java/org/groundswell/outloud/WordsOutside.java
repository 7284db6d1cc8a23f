package org.groundswell.outloud;

import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostPlace;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.WikiPages;
import org.springframework.stereotype.Component;

/** Whether the words of a post may leave the wiki, in mail and in feeds: there nobody can take them back. */
@Component
public class WordsOutside {
    private final WikiPages pages;

    public WordsOutside(WikiPages pages) {
        this.pages = pages;
    }

    /** @return no if not everybody who sees its space may read it, or its author is not to be known */
    public boolean allowed(PostAudience audience, PostPlace place, Identity identity) {
        return !PostAudience.COMMUNITY.widerThan(audience) && identity == Identity.NAMED && (!place.onPage() || !pages.restricted(place.page()));
    }
}
