package org.groundswell.community.charter;

import java.time.Instant;
import org.groundswell.community.charter.domain.CharterVersions;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.LeaveTaking;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Whoever leaves a community stands in the way of its next charter no longer. */
@Component
class LeaversObjections implements LeaveTaking {
    private final CharterVersions versions;
    private final CharterStore store;

    LeaversObjections(CharterVersions versions, CharterStore store) {
        this.versions = versions;
        this.store = store;
    }

    @Override
    public void left(Community held, Person person, Instant now) {
        versions.around(held.id(), 0).proposed().filter(version -> version.objections() > 0)
            .ifPresent(version -> store.liftNamed(held, version, now));
    }
}
