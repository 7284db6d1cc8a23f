package org.groundswell.host.wiki;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.List;

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

    @Override
    public List<Space> getAllSpaces() {
        return List.copyOf(spaces.all());
    }
}
