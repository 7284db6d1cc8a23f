package org.groundswell.host.seed;

import java.util.List;
import org.groundswell.host.wiki.GlobalRight;
import org.groundswell.host.wiki.Groups;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.Subject;
import org.groundswell.host.wiki.WikiParts;

/** The people of every host: each logs in with their name as password. */
final class SeedPeople {
    /** The group of those who belong to the demonstration space. */
    static final String MEMBERS = "change-day";

    private final WikiParts wiki;

    SeedPeople(WikiParts wiki) {
        this.wiki = wiki;
    }

    void add() {
        List.of(Groups.USERS, Groups.ADMINISTRATORS, MEMBERS).forEach(wiki.groups()::create);
        person("admin", "Ann Administrator", Groups.ADMINISTRATORS, MEMBERS);
        person("ada", "Ada Marsh", MEMBERS);
        person("ben", "Ben Okafor", MEMBERS);
        person("cy", "Cy Tran", MEMBERS);
        person("dee", "Dee Holloway", MEMBERS);
        person("eve", "Eve Santos", MEMBERS);
        person("fin", "Fin Murray", Groups.ADMINISTRATORS, MEMBERS);
        person("gus", "Gus Lindholm");
        wiki.globalRights().grant(GlobalRight.CREATE_SPACE, Subject.person(wiki.people().byName("eve").orElseThrow().getKey()));
        wiki.globalRights().grant(GlobalRight.CREATE_SPACE, Subject.group(Groups.ADMINISTRATORS));
    }

    private void person(String name, String fullName, String... groups) {
        HostUser made = wiki.people().create(name, fullName, name + "@example.org", name);
        wiki.groups().add(Groups.USERS, made.getKey());
        List.of(groups).forEach(group -> wiki.groups().add(group, made.getKey()));
    }
}
