package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Confluence Javadoc 5.9; a space was made. S-old */
public class SpaceCreateEvent extends SpaceEvent {
    public SpaceCreateEvent(Space space) {
        super(space);
    }
}
