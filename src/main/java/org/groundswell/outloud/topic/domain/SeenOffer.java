package org.groundswell.outloud.topic.domain;

import java.time.LocalDate;
import org.groundswell.shared.domain.Who;

/**
 * An offer of help as one reader sees it; it is always made with the name.
 *
 * @param topic   what it is about, null if the reader may no longer see that
 * @param lastDay on which it still stands
 * @param mine    whether it is the reader's own
 */
public record SeenOffer(HelpOffer offer, Topic topic, Who who, LocalDate lastDay, boolean mine) {
}
