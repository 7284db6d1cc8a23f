package org.groundswell.community.charter.domain;

import org.groundswell.shared.domain.Who;

/**
 * A version of a charter as one reader sees it.
 *
 * @param by who proposed it, or wrote on the draft last; a name is never hidden here
 */
public record SeenVersion(CharterVersion version, Who by) {
}
