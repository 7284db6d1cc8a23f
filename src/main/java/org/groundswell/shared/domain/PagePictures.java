package org.groundswell.shared.domain;

import java.util.List;
import java.util.Optional;

/** The pictures attached to wiki pages, as far as browsers show them; asks no permission. */
public interface PagePictures {
    /** @return the picture of that file name as it is now; empty if the page is not there, has no such file, or the file is no picture */
    Optional<PagePicture> find(PageId page, String fileName);

    /** @return the pictures of the page by name, that many at most */
    List<PagePicture> on(PageId page, int most);
}
