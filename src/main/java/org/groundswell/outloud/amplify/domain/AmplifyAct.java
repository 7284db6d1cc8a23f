package org.groundswell.outloud.amplify.domain;

/** What can be done with a post that is being passed on. */
public enum AmplifyAct {
    AGREE, DECLINE, TAKE_BACK
}
