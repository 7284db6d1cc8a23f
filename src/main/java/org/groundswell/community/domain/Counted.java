package org.groundswell.community.domain;

/** Numbers kept beside the community they are of, which can be counted again from what is stored. */
public interface Counted {
    /** @return whether each of them is what one counts; holds nothing */
    boolean right(Community community);

    /** Puts them right while the community is held. */
    void mend(Community held);
}
