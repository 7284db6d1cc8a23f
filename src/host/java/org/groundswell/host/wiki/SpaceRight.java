package org.groundswell.host.wiki;

import com.atlassian.confluence.security.SpacePermission;
import java.util.Optional;

/** The rights a space hands out, named as Confluence names them in SpacePermission. */
public enum SpaceRight {
    VIEW(SpacePermission.VIEWSPACE_PERMISSION), EDIT_PAGE("EDITSPACE"), COMMENT("COMMENT"), REMOVE_PAGE("REMOVEPAGE"),
    REMOVE_OWN("REMOVEOWNCONTENT"), REMOVE_COMMENT("REMOVECOMMENT"), RESTRICT_PAGE("SETPAGEPERMISSIONS"), EXPORT("EXPORTSPACE"),
    ADMINISTER("SETSPACEPERMISSIONS");

    private final String type;

    SpaceRight(String type) {
        this.type = type;
    }

    /** @return the name Confluence's SpacePermission uses */
    public String type() {
        return type;
    }

    /** @return whether the right is about changing what stands in the space */
    boolean changesPages() {
        return this != VIEW && this != EXPORT && this != ADMINISTER;
    }

    /** @return the right of that SpacePermission type */
    public static Optional<SpaceRight> ofType(String type) {
        for (SpaceRight right : values()) {
            if (right.type.equals(type)) {
                return Optional.of(right);
            }
        }
        return Optional.empty();
    }
}
