package org.groundswell.shared.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.user.actions.ProfilePictureInfo;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.shared.domain.LogIns;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.springframework.stereotype.Component;

/** The wiki's people, by user key. */
@Component
public class ConfluencePeople implements People, LogIns {
    private final UserAccessor userAccessor;

    // Apps are seen to import UserAccessor on Confluence 10; of the narrower ConfluenceUserResolver it extends nothing is known there.
    public ConfluencePeople(UserAccessor userAccessor) {
        this.userAccessor = userAccessor;
    }

    @Override
    public Map<Person, Profile> profiles(Collection<Person> people) {
        Map<Person, Profile> profiles = new HashMap<>();
        users(people).forEach((person, user) -> profiles.put(person, profile(user)));
        return profiles;
    }

    /** @return the wiki's users by person, asked in one go; without the anonymous one and those it never knew */
    Map<Person, ConfluenceUser> users(Collection<Person> people) {
        List<UserKey> keys = people.stream().filter(person -> !person.isAnonymous()).distinct().map(person -> new UserKey(person.key())).toList();
        Map<Person, ConfluenceUser> users = new HashMap<>();
        if (!keys.isEmpty()) {
            userAccessor.getUsersByUserKeys(keys).stream().filter(user -> user != null).forEach(user -> users.put(person(user), user));
        }
        return users;
    }

    @Override
    public Optional<Person> named(String name) {
        boolean possible = name != null && name.chars().noneMatch(Character::isISOControl);
        return Optional.ofNullable(possible ? userAccessor.getUserByName(name) : null).map(ConfluencePeople::person);
    }

    /** @return the wiki's user, null for an anonymous person and for one it never knew */
    ConfluenceUser user(Person person) {
        return person.isAnonymous() ? null : userAccessor.getUserByKey(new UserKey(person.key()));
    }

    static Person person(ConfluenceUser user) {
        return user == null ? Person.ANONYMOUS : new Person(user.getKey().getStringValue());
    }

    private Profile profile(ConfluenceUser user) {
        ProfilePictureInfo picture = userAccessor.getUserProfilePicture(user);
        return new Profile(user.getFullName(), picture == null ? null : picture.getUriReference());
    }
}
