package org.groundswell.community.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;

/**
 * A member, somebody who asks to be one, or somebody who is invited, as those see them who tend the community.
 *
 * @param ref   names the tie in further calls
 * @param since when it came to be so
 * @param by    who invited, null if nobody did
 * @param power by which right
 */
public record SeenPerson(Ref ref, Who who, Instant since, Who by, Power power) {
}
