package org.groundswell.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.WhoBody;

/**
 * A pledge as the caller may see it.
 *
 * @param from     the ref of what moved its author to it, as far as the caller may see that
 * @param identity NAMED or NAME_HIDDEN, told to the author only
 * @param openedAt ISO time in UTC; where the name is hidden the beginning of that day, like closedAt
 * @param may      what the caller may do with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PledgeBody(String ref, String board, String iWill, String why, String plan, String barrier, String ask, String theme, String value, String state,
                         String story, String from, WhoBody author, String identity, String openedAt, String closedAt, int joins, int supports, boolean mine,
                         boolean joined, boolean supported, boolean frozen, int version, List<String> may) {
    static PledgeBody of(SeenPledge pledge) {
        return new PledgeBody(pledge.ref().value(), pledge.board().value(), pledge.words().iWill(), pledge.words().why(), pledge.words().plan(),
            pledge.words().barrier(), pledge.words().ask(), pledge.words().theme(), pledge.words().value(), pledge.state().name(), pledge.story(),
            pledge.from() == null ? null : pledge.from().ref().value(), WhoBody.of(pledge.author()),
            pledge.mine() ? pledge.identity().name() : null, JsonOutput.time(pledge.openedAt()), JsonOutput.time(pledge.closedAt()), pledge.joins(), pledge.supports(),
            pledge.mine(), pledge.joined(), pledge.supported(), pledge.frozen(), pledge.version(), JsonOutput.names(pledge.rights()));
    }
}
