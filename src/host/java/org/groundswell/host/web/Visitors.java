package org.groundswell.host.web;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Locale;
import java.util.Optional;

/** All the web side has to know about people. */
public interface Visitors extends SignIn, Standing {
    /** @return the language the person chose, empty if they chose none */
    Optional<Locale> locale(ConfluenceUser person);

    /** @return light or dark as the person chose, empty if they chose neither */
    Optional<Theme> theme(ConfluenceUser person);

    /** @return whether the wiki takes no writes at the moment */
    boolean readOnly();
}
