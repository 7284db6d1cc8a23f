package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Confluence Javadoc 4.2 to 5.9; a space is about to be removed. S-old */
public class SpaceWillRemoveEvent extends SpaceEvent {
    public SpaceWillRemoveEvent(Space space) {
        super(space);
    }
}
