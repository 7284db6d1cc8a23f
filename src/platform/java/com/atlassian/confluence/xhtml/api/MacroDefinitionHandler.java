package com.atlassian.confluence.xhtml.api;

/** Confluence Javadoc 7.6 to 7.19. S-old */
@FunctionalInterface
public interface MacroDefinitionHandler {
    void handle(MacroDefinition macroDefinition);
}
