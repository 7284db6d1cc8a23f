package org.groundswell.pledge.web;

import java.util.Set;
import org.groundswell.pledge.domain.PledgeAct;

/** What the reader may do with a pledge; there is a button for nothing else. */
public final class MayView {
    private final Set<PledgeAct> rights;

    MayView(Set<PledgeAct> rights) {
        this.rights = rights;
    }

    public boolean isEdit() {
        return rights.contains(PledgeAct.EDIT);
    }

    public boolean isRemove() {
        return rights.contains(PledgeAct.REMOVE);
    }

    public boolean isJoin() {
        return rights.contains(PledgeAct.JOIN);
    }

    public boolean isLeave() {
        return rights.contains(PledgeAct.LEAVE);
    }

    public boolean isSupport() {
        return rights.contains(PledgeAct.SUPPORT);
    }

    public boolean isStart() {
        return rights.contains(PledgeAct.START);
    }

    public boolean isClose() {
        return rights.contains(PledgeAct.CLOSE);
    }

    public boolean isReopen() {
        return rights.contains(PledgeAct.REOPEN);
    }
}
