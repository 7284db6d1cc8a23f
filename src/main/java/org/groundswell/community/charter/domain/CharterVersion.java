package org.groundswell.community.charter.domain;

import java.time.Instant;
import java.util.List;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * One version of a community's charter; once it is proposed nobody changes its words any more.
 *
 * @param id          0 as long as it is not stored
 * @param no          its number in its community, 0 as long as it is a draft
 * @param changeNote  what changed and why, at most 450 characters, empty in a first version that says nothing
 * @param intentNote  who proposes it, why and who gains, at most 450 characters, empty if not said
 * @param credits     the challenges whose wording it took up
 * @param hash        the fingerprint of the text, empty as long as it is a draft
 * @param proposedBy  who proposed it; as long as it is a draft, who wrote on it last
 * @param power       by which right
 * @param proposedAt  null as long as it is a draft
 * @param endsAt      when its consent round ends; null in a draft and where no round was needed
 * @param effectiveAt when it came into effect, null if it never did
 * @param signed      how many have signed this very version now
 * @param version     grows with every change of the draft
 */
public record CharterVersion(long id, long community, int no, VersionState state, CharterText text, String changeNote, String intentNote, List<Ref> credits,
                             String hash, Person proposedBy, Power power, Instant proposedAt, Instant endsAt, Instant effectiveAt, int signed, int version) {
    public CharterVersion {
        credits = List.copyOf(credits);
    }
}
