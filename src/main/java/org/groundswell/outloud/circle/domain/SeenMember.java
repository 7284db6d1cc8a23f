package org.groundswell.outloud.circle.domain;

import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;

/**
 * Somebody in a circle as one reader sees them; a circle knows no hidden names.
 *
 * @param ref names the part in addresses
 */
public record SeenMember(Ref ref, Who who, boolean mine) {
}
