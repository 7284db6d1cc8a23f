package org.groundswell.outloud.amplify.domain;

import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.SpaceKey;

/**
 * A community into which a post is passed on.
 *
 * @param home  the page it lives on
 * @param space the space of that page
 * @param wider whether somebody may see that page who may not see the post where it stands; in doubt it is so
 */
public record AmplifyTarget(long community, PageId home, SpaceKey space, boolean wider) {
}
