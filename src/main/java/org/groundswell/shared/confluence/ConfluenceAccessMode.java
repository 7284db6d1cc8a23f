package org.groundswell.shared.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** The wiki's read-only mode. */
@Component
public class ConfluenceAccessMode implements AccessMode {
    private final AccessModeService accessModeService;

    public ConfluenceAccessMode(AccessModeService accessModeService) {
        this.accessModeService = accessModeService;
    }

    @Override
    public boolean readOnly() {
        return accessModeService.isReadOnlyAccessModeEnabled();
    }
}
