package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.plugins.createcontent.impl.ContentBlueprint;
import java.util.Map;

/** Listened to by six public apps for 5.x to 7.x. S-old */
public class BlueprintPageCreateEvent {
    private final Page page;
    private final ContentBlueprint blueprint;
    private final Map<String, Object> context;

    public BlueprintPageCreateEvent(Page page, ContentBlueprint blueprint, Map<String, Object> context) {
        this.page = page;
        this.blueprint = blueprint;
        this.context = context;
    }

    public Page getPage() {
        return page;
    }

    public ContentBlueprint getBlueprint() {
        return blueprint;
    }

    public Map<String, Object> getContext() {
        return context;
    }
}
