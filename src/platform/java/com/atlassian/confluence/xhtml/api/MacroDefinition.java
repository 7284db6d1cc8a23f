package com.atlassian.confluence.xhtml.api;

import java.util.Map;

/** Confluence Javadoc 7.6 to 7.19. S-old */
public class MacroDefinition {
    private final String name;
    private final Map<String, String> parameters;

    public MacroDefinition(String name, Map<String, String> parameters) {
        this.name = name;
        this.parameters = Map.copyOf(parameters);
    }

    public String getName() {
        return name;
    }

    public Map<String, String> getParameters() {
        return parameters;
    }
}
