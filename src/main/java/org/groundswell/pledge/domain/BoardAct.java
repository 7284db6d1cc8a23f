package org.groundswell.pledge.domain;

/** What one can do with a board. */
public enum BoardAct {
    PLEDGE, MAKE_NEW
}
