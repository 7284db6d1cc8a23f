package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/** Confluence Javadoc 8.0 to 10.1.2. S10 */
public interface ConfluenceUserResolver {
    /** @return the person with that key, null if there never was one */
    ConfluenceUser getUserByKey(UserKey key);

    /** @return the person who logs in with that name, null if there is none */
    ConfluenceUser getUserByName(String name);

    /** @return the people that exist, in no promised order */
    List<ConfluenceUser> getUsersByUserKeys(List<UserKey> keys);
}
