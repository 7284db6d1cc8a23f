package org.groundswell.community.directory.domain;

import java.util.Optional;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.MyTies;
import org.groundswell.shared.domain.WikiPage;

/**
 * A community as the directory shows it to one reader.
 *
 * @param home      its home page
 * @param parent    the home of the community whose edge it is, if the reader may see that
 * @param mine      what ties the reader to it
 * @param openSeats whether somebody is wished for to tend it
 */
public record ListedCommunity(Community community, WikiPage home, Optional<WikiPage> parent, MyTies mine, boolean openSeats) {
}
