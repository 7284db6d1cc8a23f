package org.groundswell.host.wiki;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;

/** Spaces for apps. */
final class HostSpaceManager implements SpaceManager {
    private final Spaces spaces;

    HostSpaceManager(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public Space getSpace(String key) {
        return spaces.byKey(key).orElse(null);
    }
}
