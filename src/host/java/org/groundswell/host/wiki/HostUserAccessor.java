package org.groundswell.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.user.actions.ProfilePictureInfo;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import com.atlassian.user.search.page.Pager;
import java.util.List;
import java.util.Optional;

/** People by key, their pictures and groups, for apps. */
final class HostUserAccessor implements UserAccessor {
    private final People people;
    private final Groups groups;
    private final String contextPath;

    private record NamedGroup(String getName) implements Group {
    }

    HostUserAccessor(People people, Groups groups, String contextPath) {
        this.people = people;
        this.groups = groups;
        this.contextPath = contextPath;
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return people.byKey(key).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return people.byName(name).orElse(null);
    }

    @Override
    public List<ConfluenceUser> getUsersByUserKeys(List<UserKey> keys) {
        return keys.stream().distinct().map(people::byKey).flatMap(Optional::stream).map(ConfluenceUser.class::cast).toList();
    }

    @Override
    public ProfilePictureInfo getUserProfilePicture(User user) {
        String key = user instanceof ConfluenceUser known ? known.getKey().getStringValue()
            : people.byName(user == null ? null : user.getName()).map(found -> found.getKey().getStringValue()).orElse("unknown");
        return new ProfilePictureInfo(contextPath + Avatars.path(key));
    }

    @Override
    public Group getGroup(String name) {
        return groups.exists(name) ? new NamedGroup(name) : null;
    }

    @Override
    public Pager<String> getMemberNames(Group group) {
        List<String> names = groups.memberNames(group.getName());
        return names::iterator;
    }

    @Override
    public boolean isDeactivated(User user) {
        return !(user instanceof HostUser known) || !known.active();
    }
}
