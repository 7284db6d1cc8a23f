package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Confluence Javadoc 5.9; a space was put away. S-old */
public class SpaceArchivedEvent extends SpaceEvent {
    public SpaceArchivedEvent(Space space) {
        super(space);
    }
}
