package org.groundswell.community.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.MyPart;
import org.groundswell.community.domain.Seat;
import org.groundswell.shared.web.JsonOutput;

/**
 * What the caller has to do with a community.
 *
 * @param membership NONE, REQUESTED, INVITED, DECLINED, ACTIVE or LEFT
 * @param answer     what a steward said to a request that was declined, missing if none was
 * @param seat       NONE, OFFERED, HANDED, STANDING, HELD or STANDS_AGAIN
 * @param until      when the term ends, ISO time in UTC, missing unless the seat is held
 * @param rights     what the caller may do next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MyPartBody(boolean follows, String membership, String answer, String seat, String until, int members, int followers, int openSeats,
                         List<String> rights) {
    static MyPartBody of(MyPart part) {
        Membership membership = part.mine().membership();
        Seat seat = part.mine().seat();
        return new MyPartBody(part.mine().follows(), membership.state().name(), JsonOutput.filled(membership.words()),
            seat.state().name(), JsonOutput.time(seat.until()), part.community().counts().members(),
            part.community().counts().followers(), part.openSeats(), JsonOutput.names(part.rights()));
    }
}
