package org.groundswell.host.wiki;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;

/** Read-only mode for apps. */
final class HostAccessMode implements AccessModeService {
    private final Settings settings;

    HostAccessMode(Settings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isReadOnlyAccessModeEnabled() {
        return settings.readOnly();
    }
}
