package com.atlassian.confluence.plugins.createcontent.impl;

/** What SpaceBlueprintCreateEvent names, imported by public apps for 5.x to 7.x. S-old */
public class SpaceBlueprint {
    private final String moduleCompleteKey;

    public SpaceBlueprint(String moduleCompleteKey) {
        this.moduleCompleteKey = moduleCompleteKey;
    }

    public String getModuleCompleteKey() {
        return moduleCompleteKey;
    }
}
