package org.groundswell.outloud.circle.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.outloud.circle.domain.Circle;
import org.groundswell.outloud.circle.domain.SeenCircle;
import org.groundswell.shared.web.JsonOutput;

/**
 * A circle as the caller knows it.
 *
 * @param state   FOUNDED, RUNNING, ENDED or WIPED
 * @param ends    the moment it ends or ended, ISO time in UTC
 * @param wipe    whether what is said in it goes at its end
 * @param member  whether the caller belongs to it, and is not only invited
 * @param by      who invited the caller, missing unless only invited
 * @param invited whom the members see invited, none for who is only invited
 * @param agreed  how many agree that it ends now
 * @param needed  how many have to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CircleBody(String ref, String name, String purpose, String state, String ends, boolean wipe, boolean member, MemberBody by,
                         List<MemberBody> members, List<MemberBody> invited, int agreed, int needed, boolean agreeing, List<String> rights) {
    static CircleBody of(SeenCircle seen) {
        Circle circle = seen.circle();
        return new CircleBody(circle.ref().value(), circle.name(), JsonOutput.filled(circle.purpose()), circle.state().name(), JsonOutput.time(circle.endsAt()),
            circle.wipe(), seen.member(), seen.by() == null ? null : MemberBody.of(seen.by()), seen.members().stream().map(MemberBody::of).toList(),
            seen.invited().stream().map(MemberBody::of).toList(), seen.agreed(), seen.needed(), seen.agreeing(), JsonOutput.names(seen.rights()));
    }
}
