package org.groundswell.community;

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
     * @throws Refused if nobody does, or the wiki keeps that person out
     */
    Person named(Community community, String login) {
        String name = login == null ? "" : login.strip();
        Person person = Optional.of(name).filter(typed -> !typed.isEmpty()).flatMap(logIns::named)
            .orElseThrow(() -> new Refused(MemberRefusal.PERSON_NOT_FOUND, "person"));
        demandWelcome(community, person, "person");
        return person;
    }

    /** @throws Refused PERSON_KEPT_OUT if the person may not take part on the home page */
    void demandWelcome(Community community, Person person, String field) {
        if (!permissions.on(community.home(), person).comment()) {
            throw new Refused(MemberRefusal.PERSON_KEPT_OUT, field);
        }
    }
}
