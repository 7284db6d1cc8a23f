package org.groundswell.outloud.amplify.domain;

/** By whom a post stopped being passed on: not yet, by its author, by who passed it on, or by what became of the post or the community. */
public enum AmplifyEnd {
    NONE, AUTHOR, AMPLIFIER, COURSE_OF_THINGS
}
