package org.groundswell.care.domain;

import org.groundswell.shared.domain.Who;

/**
 * A notice as its person reads it.
 *
 * @param who who did it if it was one person; a colleague where the name is hidden or several did
 */
public record SeenNotice(Notice notice, Who who) {
}
