package org.groundswell.proof;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.stream.Stream;
import org.groundswell.host.wiki.Groups;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.SpaceRights.Grant;
import org.groundswell.host.wiki.Subject;
import org.groundswell.host.wiki.WikiParts;

/** People and their rights, set inside the wiki where its public REST has no word for it. */
final class Cast {
    private final WikiParts wiki;

    Cast(WikiParts wiki) {
        this.wiki = wiki;
    }

    /** Makes an account unless it is there: password = name, and the wiki may be used. */
    HostUser person(String name, String fullName, String email) {
        return wiki.people().byName(name).orElseGet(() -> {
            HostUser made = wiki.people().create(name, fullName, email, name);
            wiki.groups().add(Groups.USERS, made.getKey());
            return made;
        });
    }

    HostUser person(String name) {
        return person(name, name, name + "@example.invalid");
    }

    void siteAdmin(String name) {
        wiki.groups().add(Groups.ADMINISTRATORS, person(name).getKey());
    }

    void speaks(String name, Locale locale) {
        wiki.people().setLocale(key(name), locale);
    }

    /** Takes every right in the space from everybody, so that only what a test grants is left. */
    void close(String space) {
        long id = spaceOf(space).getId();
        for (Grant grant : wiki.rights().of(id)) {
            wiki.rights().revoke(id, grant.subject(), grant.right());
        }
    }

    void grant(String space, String person, SpaceRight... rights) {
        wiki.rights().grant(spaceOf(space).getId(), Subject.person(key(person)), rights);
    }

    /** Lets people read the space who are not logged in. */
    void letAnybodyRead(String space) {
        wiki.rights().grant(spaceOf(space).getId(), Subject.EVERYBODY, SpaceRight.VIEW);
    }

    /** Lets only these people read the page. */
    void restrict(long page, String... people) {
        wiki.restrictions().restrict(page, Kind.VIEW, Stream.of(people).map(name -> Subject.person(key(name))).toList());
    }

    long copy(long page, String title, String by) {
        HostPage original = wiki.pages().byId(page).orElseThrow();
        return wiki.pages().copy(page, spaceOf(original.getSpaceKey()), null, title, wiki.people().byName(by).orElseThrow()).getId();
    }

    void trash(long page) {
        wiki.pages().trash(page);
    }

    void readOnly(boolean readOnly) {
        wiki.settings().setReadOnly(readOnly);
    }

    private HostSpace spaceOf(String key) {
        return wiki.spaces().byKey(key).orElseThrow();
    }

    private UserKey key(String name) {
        return wiki.people().byName(name).orElseThrow().getKey();
    }
}
