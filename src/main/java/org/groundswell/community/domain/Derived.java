package org.groundswell.community.domain;

/** What is kept of a community although it could be found out at any time: numbers, and whose edge it is. */
public interface Derived {
    /** @return whether it is what one finds out; holds nothing */
    boolean right(Community community);

    /** Puts it right while the community is held. */
    void mend(Community held);
}
