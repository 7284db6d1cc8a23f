package com.atlassian.sal.api.component;

/** getComponent is called by MarkdownMacro and Slack for Confluence on 10.x. S10; how the wiki sets itself S-old */
public abstract class ComponentLocator {
    private static volatile ComponentLocator locator;

    public static void setComponentLocator(ComponentLocator locator) {
        ComponentLocator.locator = locator;
    }

    /** @return null if the wiki has none */
    public static <T> T getComponent(Class<T> type) {
        return locator.getComponentInternal(type);
    }

    protected abstract <T> T getComponentInternal(Class<T> type);
}
