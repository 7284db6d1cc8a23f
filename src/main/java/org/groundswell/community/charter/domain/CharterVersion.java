package org.groundswell.community.charter.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * One version of a community's charter; once it is proposed nobody changes its words any more.
 *
 * @param id          0 as long as it is not stored
 * @param ref         names it in lists
 * @param no          its number in its community, 0 as long as it is a draft
 * @param notes       what is said about the change
 * @param credits     the challenges whose wording it took up
 * @param hash        the fingerprint of the text, empty as long as it is a draft
 * @param proposedBy  who proposed it; as long as it is a draft, who wrote on it last
 * @param power       by which right
 * @param proposedAt  null as long as it is a draft
 * @param endsAt      when its consent round ends; null in a draft and where no round was needed
 * @param effectiveAt when it came into effect, null if it never did
 * @param signed      how many have signed this very version now
 * @param objections  how many objections stand in its way now
 * @param version     grows with every change of the draft
 */
public record CharterVersion(long id, Ref ref, long community, int no, VersionState state, CharterText text, ChangeNotes notes, List<Ref> credits, String hash,
    Person proposedBy, Power power, Instant proposedAt, Instant endsAt, Instant effectiveAt, int signed, int objections, int version) {
    public CharterVersion {
        credits = List.copyOf(credits);
    }

    public static CharterVersion draft(long community, CharterText text, ChangeNotes notes, Person writer, Power power) {
        return new CharterVersion(0, Ref.random(), community, 0, VersionState.DRAFT, text, notes, List.of(), "", writer, power, null, null, null, 0, 0, 1);
    }

    /** A draft that goes on where this version was taken back. */
    public CharterVersion draftedAgain(Person writer, Power by) {
        return new CharterVersion(0, Ref.random(), community, 0, VersionState.DRAFT, text, notes, credits, "", writer, by, null, null, null, 0, 0, 1);
    }

    /** The draft in other words. */
    public CharterVersion rewritten(CharterText words, ChangeNotes said, Person writer, Power by) {
        return new CharterVersion(id, ref, community, no, state, words, said, credits, hash, writer, by, null, null, null, 0, 0, version + 1);
    }

    /** The draft with the wording of a challenge in it. */
    public CharterVersion crediting(Ref challenge, CharterText words, Person writer, Power by) {
        List<Ref> all = new ArrayList<>(credits);
        all.add(challenge);
        return new CharterVersion(id, ref, community, no, state, words, notes, all, hash, writer, by, null, null, null, 0, 0, version + 1);
    }

    /** The draft as everybody is asked about it; its words stand from here on. */
    public CharterVersion proposed(int number, Person by, Power right, Instant now, Instant ends) {
        return new CharterVersion(id, ref, community, number, VersionState.PROPOSED, text, notes, credits, text.hash(), by, right, now, ends, null, 0, 0, version);
    }

    public CharterVersion inEffect(Instant now) {
        return new CharterVersion(id, ref, community, no, VersionState.CURRENT, text, notes, credits, hash, proposedBy, power, proposedAt, endsAt, now, signed,
            objections, version);
    }

    /** The version when a newer one, or its proposer, has ended it. */
    public CharterVersion ended(VersionState how) {
        return new CharterVersion(id, ref, community, no, how, text, notes, credits, hash, proposedBy, power, proposedAt, endsAt, effectiveAt, signed,
            objections, version);
    }

    public CharterVersion signed(int change) {
        return new CharterVersion(id, ref, community, no, state, text, notes, credits, hash, proposedBy, power, proposedAt, endsAt, effectiveAt,
            signed + change, objections, version);
    }

    /** So many more, or fewer, stand in its way. */
    public CharterVersion objected(int change) {
        return new CharterVersion(id, ref, community, no, state, text, notes, credits, hash, proposedBy, power, proposedAt, endsAt, effectiveAt, signed,
            objections + change, version);
    }

    /** The version with its round ending at another time. */
    public CharterVersion endingAt(Instant end) {
        return new CharterVersion(id, ref, community, no, state, text, notes, credits, hash, proposedBy, power, proposedAt, end, effectiveAt, signed,
            objections, version);
    }

    /** @return whether the days for looking at it are over */
    public boolean roundOver(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }
}
