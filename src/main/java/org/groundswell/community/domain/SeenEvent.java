package org.groundswell.community.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Who;

/**
 * A line of a community's history as a reader sees it.
 *
 * @param about whom it is about, null if nobody in particular
 * @param note  a name, a number or a word the kind asks for, empty if none or if the reader may not know it
 */
public record SeenEvent(CommunityEvent.Kind kind, Instant at, Who by, Who about, Power power, String note) {
}
