package org.groundswell.community.people;

import java.util.Optional;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.shared.domain.LogIns;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.springframework.stereotype.Component;

/** People who are asked into a community: they must exist, and the wiki must let them take part on its home page. */
@Component
class Newcomers {
    private final LogIns logIns;
    private final Permissions permissions;

    Newcomers(LogIns logIns, Permissions permissions) {
        this.logIns = logIns;
        this.permissions = permissions;
    }

    /**
     * @param login the name somebody logs in with
     * @param field where it was typed
     * @throws Refused PERSON_NOT_FOUND if nobody does, or the wiki keeps that person out: which of the two it is would tell who exists
     */
    Person named(Community community, String login, String field) {
        String name = login == null ? "" : login.strip();
        return Optional.of(name).filter(typed -> !typed.isEmpty()).flatMap(logIns::named).filter(person -> welcome(community, person))
            .orElseThrow(() -> new Refused(MemberRefusal.PERSON_NOT_FOUND, field, name));
    }

    /** @throws Refused PERSON_KEPT_OUT if the person may not take part on the home page */
    void demandWelcome(Community community, Person person) {
        if (!welcome(community, person)) {
            throw new Refused(MemberRefusal.PERSON_KEPT_OUT);
        }
    }

    private boolean welcome(Community community, Person person) {
        return permissions.on(community.home(), person).comment();
    }
}
