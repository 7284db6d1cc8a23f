package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Confluence Javadoc 5.9; a space was taken out of the archive. S-old */
public class SpaceUnArchivedEvent extends SpaceEvent {
    public SpaceUnArchivedEvent(Space space) {
        super(space);
    }
}
