package org.groundswell.outloud.amplify.domain;

/** How passing a post on to a community stands: its author is asked, it is shown there, its author said no, or it is shown there no more. */
public enum AmplifyState {
    ASKED, SHOWN, DECLINED, WITHDRAWN
}
