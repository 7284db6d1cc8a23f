package org.groundswell.outloud.response.domain;


/** What somebody may do with a response. */
public enum ResponseAct {
    REPLY, EDIT, WITHDRAW
}
