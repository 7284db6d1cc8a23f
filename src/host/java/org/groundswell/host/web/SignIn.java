package org.groundswell.host.web;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;

/** Who stands behind what a request carries: a password, a personal access token or the key its session remembers. */
public interface SignIn {
    /** @return the person of that name if the password is theirs and they are active */
    Optional<ConfluenceUser> byPassword(String name, String password);

    /** @return the person the personal access token was made for, unless it was revoked */
    Optional<ConfluenceUser> byToken(String token);

    /** @return the active person with that key */
    Optional<ConfluenceUser> byKey(UserKey key);
}
