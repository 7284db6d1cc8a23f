package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Slack for Confluence on 10.0.1 asks pages for their space. S10 */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    private Space space;

    /** @return the space, null for content without one */
    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    public String getSpaceKey() {
        return space == null ? null : space.getKey();
    }
}
