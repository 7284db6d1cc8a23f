package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** The super type of the space events, Confluence Javadoc 4.x to 5.9. S-old */
public abstract class SpaceEvent {
    private final Space space;

    protected SpaceEvent(Space space) {
        this.space = space;
    }

    public Space getSpace() {
        return space;
    }
}
