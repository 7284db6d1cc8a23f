package org.groundswell.shared.confluence;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
    private static final int MINUTES = 5;
    private static final int MOST_READERS = 2000;

    private final SpaceManager spaceManager;
    private final PermissionManager permissionManager;
    private final ConfluencePeople people;
    // Holds nothing but types of the JDK, which outlive an update of the app.
    private final Cache<String, ArrayList<String>> seen;

    public ConfluenceSpaces(SpaceManager spaceManager, PermissionManager permissionManager, ConfluencePeople people, CacheManager cacheManager) {
        this.spaceManager = spaceManager;
        this.permissionManager = permissionManager;
        this.people = people;
        this.seen = cacheManager.getCache(ConfluenceSpaces.class.getName() + ".seen", key -> keysSeenBy(new Person(key)),
            new CacheSettingsBuilder().local().maxEntries(MOST_READERS).expireAfterWrite(MINUTES, TimeUnit.MINUTES).build());
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
    public Optional<Set<SpaceKey>> seenBy(Person person, int most) {
        List<String> keys = seen.get(person.key());
        return keys.size() > most ? Optional.empty() : Optional.of(keys.stream().map(SpaceKey::new).collect(Collectors.toUnmodifiableSet()));
    }

    private ArrayList<String> keysSeenBy(Person person) {
        ConfluenceUser user = people.user(person);
        return unknown(person, user) ? new ArrayList<>() : spaceManager.getAllSpaces().stream().filter(space -> permissionManager.hasPermission(user, Permission.VIEW, space))
            .map(Space::getKey).collect(Collectors.toCollection(ArrayList::new));
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
