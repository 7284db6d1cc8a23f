package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Confluence Javadoc 5.9; the name or description of a space was changed. S-old */
public class SpaceUpdateEvent extends SpaceEvent {
    public SpaceUpdateEvent(Space space) {
        super(space);
    }
}
