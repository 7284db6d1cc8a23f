package org.groundswell.pledge.web;

import org.groundswell.pledge.domain.PledgeAct;
import org.groundswell.pledge.domain.SeenPledge;

/** The buttons a card has for its reader: what is allowed and makes sense as things stand. */
public final class MayView {
    private final SeenPledge pledge;

    MayView(SeenPledge pledge) {
        this.pledge = pledge;
    }

    public boolean isEdit() {
        return may(PledgeAct.EDIT);
    }

    public boolean isRemove() {
        return may(PledgeAct.REMOVE);
    }

    public boolean isJoin() {
        return may(PledgeAct.JOIN) && !pledge.joined();
    }

    public boolean isLeave() {
        return may(PledgeAct.LEAVE) && pledge.joined();
    }

    public boolean isSupport() {
        return may(pledge.supported() ? PledgeAct.UNSUPPORT : PledgeAct.SUPPORT);
    }

    public boolean isStart() {
        return may(PledgeAct.START);
    }

    public boolean isClose() {
        return may(PledgeAct.CLOSE);
    }

    public boolean isReopen() {
        return may(PledgeAct.REOPEN);
    }

    public boolean isTell() {
        return may(PledgeAct.TELL);
    }

    private boolean may(PledgeAct act) {
        return pledge.rights().contains(act);
    }
}
