package org.groundswell.community.domain;

import java.util.Set;

/**
 * What a person has to do with a community, and what they can do next.
 *
 * @param openSeats how many seats wait for somebody
 */
public record MyPart(Community community, MyTies mine, int openSeats, Set<MemberAct> rights) {
    public MyPart {
        rights = Set.copyOf(rights);
    }
}
