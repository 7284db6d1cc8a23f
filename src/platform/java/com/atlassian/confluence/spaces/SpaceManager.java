package com.atlassian.confluence.spaces;

import java.util.List;

/** getSpace is called by Slack for Confluence and MarkdownMacro on 10.x. S10; getAllSpaces is in the Javadoc of 9.0. S9 */
public interface SpaceManager {
    /** @return the space, null if there is none */
    Space getSpace(String key);

    List<Space> getAllSpaces();
}
