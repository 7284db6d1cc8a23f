package com.atlassian.plugin.util;

/** Called by Active Objects 6.1.1 (its byte code). S10 */
public final class PluginKeyStack {
    private PluginKeyStack() {
    }

    public static String getFirstPluginKey() {
        return null;
    }
}
