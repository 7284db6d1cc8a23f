package org.groundswell.outloud.circle.web;

import org.groundswell.outloud.circle.domain.SeenMember;
import org.groundswell.shared.web.WhoBody;

/**
 * Somebody in a circle.
 *
 * @param ref by which an invitation is taken back
 */
public record MemberBody(String ref, WhoBody who) {
    static MemberBody of(SeenMember seen) {
        return new MemberBody(seen.ref().value(), WhoBody.of(seen.who()));
    }
}
