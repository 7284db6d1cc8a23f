package org.groundswell.community.space.domain;

import org.groundswell.shared.domain.Who;

/**
 * A request as one reader sees it.
 *
 * @param who        who asks
 * @param answeredBy null as long as it waits
 * @param mine       whether it is the reader's own
 * @param answerable whether the reader may answer it now
 */
public record SeenSpaceRequest(SpaceRequest request, Who who, Who answeredBy, boolean mine, boolean answerable) {
}
