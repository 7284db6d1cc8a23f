package com.atlassian.confluence.spaces;

/** Slack for Confluence and MarkdownMacro on 10.x. S10 */
public interface SpaceManager {
    /** @return the space, null if there is none */
    Space getSpace(String key);
}
