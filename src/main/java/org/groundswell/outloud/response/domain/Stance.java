package org.groundswell.outloud.response.domain;


/** What somebody who speaks in a formal role is there to do (product L1). */
public enum Stance {
    LISTENING, SUPPORTING, CHALLENGING, ANSWERING
}
