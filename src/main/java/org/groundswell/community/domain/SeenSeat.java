package org.groundswell.community.domain;

import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;

/**
 * Somebody who tends a community, stands for it or is asked to, as one reader sees them.
 *
 * @param ref       names it in further calls
 * @param by        who offers it, null if nobody does
 * @param mine      whether it is the reader's own
 * @param supported whether the reader supports this candidate
 * @param over      whether the term is over and the person goes on until somebody is chosen
 */
public record SeenSeat(Ref ref, Who who, Seat seat, Who by, boolean mine, boolean supported, boolean over) {
}
