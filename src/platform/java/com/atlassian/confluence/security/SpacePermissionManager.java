package com.atlassian.confluence.security;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;

/** BootstrAPI on 10.2.15 reads and writes permissions with it. S10; hasPermission S-old */
public interface SpacePermissionManager {
    /** @param space null for the permissions of the whole site */
    boolean hasPermission(String type, Space space, User user);
}
