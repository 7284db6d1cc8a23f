package org.groundswell.community.domain;

/** Things kept for communities, all of which go when a community is deleted for good. */
public interface CommunityRemains {
    /** Deletes, inside a unit of work, all there is of a community. */
    void removeAll(long community);
}
