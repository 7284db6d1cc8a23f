package org.groundswell.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.ConfluenceUserResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Optional;

/** People for apps, by key. */
final class HostUserResolver implements ConfluenceUserResolver {
    private final People people;

    HostUserResolver(People people) {
        this.people = people;
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return people.byKey(key).orElse(null);
    }

    @Override
    public List<ConfluenceUser> getUsersByUserKeys(List<UserKey> keys) {
        return keys.stream().distinct().map(people::byKey).flatMap(Optional::stream).map(ConfluenceUser.class::cast).toList();
    }
}
