package com.atlassian.confluence.api.service.accessmode;

/** The service behind read-only mode; package and method inferred from its public Javadoc name. I */
public interface AccessModeService {
    boolean isReadOnlyAccessModeEnabled();
}
