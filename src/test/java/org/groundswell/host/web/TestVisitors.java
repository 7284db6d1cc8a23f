package org.groundswell.host.web;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** ada may use the wiki, root administers it, guest has an account and no licence; password and token are the name. */
final class TestVisitors implements Visitors {
    boolean readOnly;
    boolean anonymousAllowed = true;

    private final List<ConfluenceUser> people = List.of(new Person("ada"), new Person("root"), new Person("guest"));

    private record Person(String name) implements ConfluenceUser {
        @Override
        public UserKey getKey() {
            return new UserKey("key-of-" + name);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getFullName() {
            return name;
        }

        @Override
        public String getEmail() {
            return null;
        }
    }

    @Override
    public Optional<ConfluenceUser> byPassword(String name, String password) {
        return byToken(name).filter(person -> password.equals(name));
    }

    @Override
    public Optional<ConfluenceUser> byToken(String token) {
        return people.stream().filter(person -> person.getName().equals(token)).findFirst();
    }

    @Override
    public Optional<ConfluenceUser> byKey(UserKey key) {
        return people.stream().filter(person -> person.getKey().equals(key)).findFirst();
    }

    @Override
    public boolean anonymousAllowed() {
        return anonymousAllowed;
    }

    @Override
    public boolean licensed(ConfluenceUser person) {
        return person != null && !person.getName().equals("guest");
    }

    @Override
    public boolean admin(ConfluenceUser person) {
        return person != null && person.getName().equals("root");
    }

    @Override
    public boolean may(ConfluenceUser person, Space space, String permission) {
        return person != null && space.getKey().equals(person.getName()) && permission.equals("administer");
    }

    @Override
    public boolean systemAdmin(ConfluenceUser person) {
        return admin(person);
    }

    @Override
    public Optional<Locale> locale(ConfluenceUser person) {
        return person.getName().equals("root") ? Optional.of(Locale.GERMAN) : Optional.empty();
    }

    @Override
    public Optional<Theme> theme(ConfluenceUser person) {
        return Optional.empty();
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }
}
