package com.atlassian.confluence.plugins.createcontent.impl;

/** What BlueprintPageCreateEvent names, used by public apps for 5.x to 7.x. S-old */
public class ContentBlueprint {
    private final String moduleCompleteKey;

    public ContentBlueprint(String moduleCompleteKey) {
        this.moduleCompleteKey = moduleCompleteKey;
    }

    public String getModuleCompleteKey() {
        return moduleCompleteKey;
    }
}
