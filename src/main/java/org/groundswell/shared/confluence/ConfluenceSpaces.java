package org.groundswell.shared.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.SpaceRights;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiSpace;
import org.springframework.stereotype.Component;

/** The wiki's spaces and its permissions in them. */
@Component
public class ConfluenceSpaces implements Spaces {
    private final SpaceManager spaceManager;
    private final PermissionManager permissionManager;
    private final ConfluencePeople people;

    public ConfluenceSpaces(SpaceManager spaceManager, PermissionManager permissionManager, ConfluencePeople people) {
        this.spaceManager = spaceManager;
        this.permissionManager = permissionManager;
        this.people = people;
    }

    @Override
    public Optional<WikiSpace> find(SpaceKey space) {
        return Optional.ofNullable(spaceManager.getSpace(space.value())).map(found -> new WikiSpace(new SpaceKey(found.getKey()), found.getName(),
            Optional.ofNullable(found.getHomePage()).map(home -> new PageId(home.getId())), found.getUrlPath(), found.isArchived()));
    }

    @Override
    public SpaceRights on(SpaceKey space, Person person) {
        ConfluenceUser user = people.user(person);
        Space found = unknown(person, user) ? null : spaceManager.getSpace(space.value());
        if (found == null || !permissionManager.hasPermission(user, Permission.VIEW, found)) {
            return SpaceRights.NONE;
        }
        return new SpaceRights(true, permissionManager.hasCreatePermission(user, found, Page.class),
            user != null && permissionManager.hasPermission(user, Permission.ADMINISTER, found));
    }

    @Override
    public boolean mayCreate(Person person) {
        ConfluenceUser user = people.user(person);
        return user != null && permissionManager.hasCreatePermission(user, PermissionManager.TARGET_APPLICATION, Space.class);
    }

    @Override
    public boolean administersWiki(Person person) {
        ConfluenceUser user = people.user(person);
        return user != null && permissionManager.isConfluenceAdministrator(user);
    }

    private static boolean unknown(Person person, ConfluenceUser user) {
        return user == null && !person.isAnonymous();
    }
}
