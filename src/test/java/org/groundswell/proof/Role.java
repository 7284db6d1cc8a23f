package org.groundswell.proof;

import java.util.Locale;

/** Who comes to a page in the permission matrix; each is one person of the wiki, and the first is nobody. */
enum Role {
    ANONYMOUS, VIEWER, COMMENTER, AUTHOR, STEWARD, SPACE_ADMIN, SITE_ADMIN;

    String person() {
        return "m-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    HostClient at(Fixture fixture) {
        return this == ANONYMOUS ? fixture.anonymous() : fixture.as(person());
    }
}
