package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.security.Principal;

/** Slack for Confluence and MarkdownMacro on 10.x. S10 */
public interface ConfluenceUser extends User, Principal {
    UserKey getKey();

    @Override
    String getName();
}
