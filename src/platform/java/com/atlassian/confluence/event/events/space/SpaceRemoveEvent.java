package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Listened to by Slack for Confluence on 10.0.1; a space is gone. S10 */
public class SpaceRemoveEvent extends SpaceEvent {
    public SpaceRemoveEvent(Space space) {
        super(space);
    }
}
