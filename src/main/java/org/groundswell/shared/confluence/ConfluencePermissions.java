package org.groundswell.shared.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** The wiki's permissions, those of the space and the restrictions of the page together. */
@Component
public class ConfluencePermissions implements Permissions {
    private final ConfluencePeople people;
    private final LivePages livePages;
    private final PermissionManager permissionManager;

    public ConfluencePermissions(ConfluencePeople people, LivePages livePages, PermissionManager permissionManager) {
        this.people = people;
        this.livePages = livePages;
        this.permissionManager = permissionManager;
    }

    @Override
    public PageRights on(PageId page, Person person) {
        ConfluenceUser user = people.user(person);
        boolean unknown = user == null && !person.isAnonymous();
        return unknown ? PageRights.NONE : livePages.find(page).map(found -> rights(found, user)).orElse(PageRights.NONE);
    }

    @Override
    public Set<Person> viewers(PageId page, Collection<Person> asked) {
        return livePages.find(page).map(found -> viewers(found, asked)).orElse(Set.of());
    }

    private Set<Person> viewers(AbstractPage page, Collection<Person> asked) {
        Set<Person> viewers = new HashSet<>();
        people.users(asked).forEach((person, user) -> {
            if (permissionManager.hasPermission(user, Permission.VIEW, page)) {
                viewers.add(person);
            }
        });
        if (asked.contains(Person.ANONYMOUS) && permissionManager.hasPermission(null, Permission.VIEW, page)) {
            viewers.add(Person.ANONYMOUS);
        }
        return viewers;
    }

    private PageRights rights(AbstractPage page, ConfluenceUser user) {
        if (!permissionManager.hasPermission(user, Permission.VIEW, page)) {
            return PageRights.NONE;
        }
        return new PageRights(true, permissionManager.hasCreatePermission(user, page, Comment.class), permissionManager.hasPermission(user, Permission.EDIT, page));
    }
}
