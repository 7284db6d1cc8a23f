package org.groundswell.community.charter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.WhoBody;

/**
 * One version of a charter.
 *
 * @param no      its number, missing as long as it is a draft, like hash and proposedAt
 * @param by      who proposed it or wrote on the draft last
 * @param power   STEWARD or ADMIN
 * @param credits refs of the challenges whose wording it took up
 * @param version of a draft, to be sent back with the next change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionBody(Integer no, String state, TextBody text, String changeNote, String intentNote, List<String> credits, String hash, WhoBody by,
    String power, String proposedAt, String endsAt, String effectiveAt, int signed, int objections, Integer version) {
    static VersionBody of(SeenVersion seen) {
        CharterVersion version = seen.version();
        boolean draft = version.no() == 0;
        return new VersionBody(draft ? null : version.no(), version.state().name(), TextBody.of(version.text()), version.notes().change(),
            version.notes().intent(), version.credits().stream().map(Ref::value).toList(), draft ? null : version.hash(), WhoBody.of(seen.by()),
            version.power().name(), JsonOutput.time(version.proposedAt()), JsonOutput.time(version.endsAt()), JsonOutput.time(version.effectiveAt()), version.signed(), version.objections(),
            draft ? version.version() : null);
    }

    static VersionBody orNull(SeenVersion seen) {
        return seen == null ? null : of(seen);
    }
}
