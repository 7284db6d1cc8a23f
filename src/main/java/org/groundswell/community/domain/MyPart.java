package org.groundswell.community.domain;

import java.util.Set;

/**
 * What a person has to do with a community, and what they can do next.
 *
 * @param openSeats how many seats wait for somebody
 * @param needed    how many supporters choose a steward today
 */
public record MyPart(Community community, MyTies mine, int openSeats, int needed, Set<MemberAct> rights) {
    public MyPart {
        rights = Set.copyOf(rights);
    }
}
