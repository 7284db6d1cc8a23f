package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import java.util.Map;

/** Listened to by public apps for 5.x to 7.x. S-old */
public class SpaceBlueprintCreateEvent {
    private final Space space;
    private final SpaceBlueprint spaceBlueprint;
    private final Map<String, Object> context;

    public SpaceBlueprintCreateEvent(Space space, SpaceBlueprint spaceBlueprint, Map<String, Object> context) {
        this.space = space;
        this.spaceBlueprint = spaceBlueprint;
        this.context = context;
    }

    public Space getSpace() {
        return space;
    }

    public SpaceBlueprint getSpaceBlueprint() {
        return spaceBlueprint;
    }

    public Map<String, Object> getContext() {
        return context;
    }
}
