package org.groundswell.host.wiki;

import com.atlassian.confluence.security.SpacePermission;

/** The rights the whole wiki hands out, named as Confluence names them in SpacePermission. */
public enum GlobalRight {
    CREATE_SPACE(SpacePermission.CREATE_SPACE_PERMISSION);

    private final String type;

    GlobalRight(String type) {
        this.type = type;
    }

    /** @return the name Confluence's SpacePermission uses */
    public String type() {
        return type;
    }
}
