package org.groundswell.pledge.web;

import org.groundswell.pledge.domain.SeenJoin;
import org.groundswell.shared.web.WhoBody;

/**
 * Somebody who does the same.
 *
 * @param since ISO time in UTC, the beginning of the day where the name is hidden
 */
public record JoinBody(WhoBody who, String words, String since) {
    static JoinBody of(SeenJoin join) {
        return new JoinBody(WhoBody.of(join.who()), join.words(), join.since().toString());
    }
}
