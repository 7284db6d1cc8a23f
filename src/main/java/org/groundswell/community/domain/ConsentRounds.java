package org.groundswell.community.domain;

/** Told by the charter: where people are being asked about new words. */
public interface ConsentRounds {
    /** @return whether a proposed version stands in the community, to which its members may object */
    boolean open(long community);
}
