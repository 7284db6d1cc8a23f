package org.groundswell.outloud.circle.domain;

import java.util.List;
import java.util.Set;

/**
 * A circle as somebody sees it who belongs to it or is invited.
 *
 * @param member  whether the reader belongs to it
 * @param members who belongs to it
 * @param invited whom the members see invited, none for who is only invited
 * @param agreed  how many agree that it ends now, 0 for who is only invited
 * @param needed  how many have to
 * @param agreeing whether the reader does
 * @param by      who invited the reader, null unless only invited
 * @param rights  what the reader may do
 */
public record SeenCircle(Circle circle, boolean member, List<SeenMember> members, List<SeenMember> invited, int agreed, int needed, boolean agreeing,
                         SeenMember by, Set<CircleAct> rights) {
    public SeenCircle {
        members = List.copyOf(members);
        invited = List.copyOf(invited);
        rights = Set.copyOf(rights);
    }
}
