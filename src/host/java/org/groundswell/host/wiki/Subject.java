package org.groundswell.host.wiki;

import com.atlassian.sal.api.user.UserKey;
import java.util.Set;

/** Whom a right or a restriction names: a group, a person, or everybody including people who are not logged in. */
public record Subject(String group, UserKey person) {
    /** Everybody, also people who are not logged in. */
    public static final Subject EVERYBODY = new Subject(null, null);

    /** @return the members of the group */
    public static Subject group(String name) {
        return new Subject(name, null);
    }

    /** @return the one person */
    public static Subject person(UserKey key) {
        return new Subject(null, key);
    }

    /** @return whether it names that person, who is in those groups; null for somebody not logged in */
    public boolean covers(UserKey key, Set<String> groups) {
        if (group != null) {
            return groups.contains(group);
        }
        return person == null || person.equals(key);
    }

    static Subject of(String group, String person) {
        return new Subject(group, person == null ? null : new UserKey(person));
    }

    String personKey() {
        return person == null ? null : person.getStringValue();
    }

    String id() {
        if (group != null) {
            return "group:" + group;
        }
        return person == null ? "everybody" : "person:" + person.getStringValue();
    }
}
