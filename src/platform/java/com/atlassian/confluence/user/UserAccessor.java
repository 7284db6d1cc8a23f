package com.atlassian.confluence.user;

import com.atlassian.confluence.user.actions.ProfilePictureInfo;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import com.atlassian.user.search.page.Pager;

/** getUserProfilePicture is called by Slack for Confluence on 10.0.1. S10; the group members and isDeactivated are in Javadoc 4.x to 9.x. S-old */
public interface UserAccessor extends ConfluenceUserResolver {
    ProfilePictureInfo getUserProfilePicture(User user);

    /** @return the group, null if there is none */
    Group getGroup(String name);

    /** @return the user names of the members, those of nested groups included */
    Pager<String> getMemberNames(Group group);

    boolean isDeactivated(User user);
}
