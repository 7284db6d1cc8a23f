package org.groundswell.outloud.circle.domain;

/** What somebody may do with a circle they know of. */
public enum CircleAct {
    ACCEPT, REFUSE, LEAVE, INVITE, AGREE_TO_END, GO_ON, POST
}
