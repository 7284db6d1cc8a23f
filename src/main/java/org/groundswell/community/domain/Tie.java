package org.groundswell.community.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * Something that ties one person to one community; there is at most one of each kind, community, subject and person.
 *
 * @param id       0 as long as it is not stored
 * @param ref      names it in addresses, null as long as it is not stored
 * @param subject  what in the community it is about: the id of the candidate's tie or of the challenge, otherwise 0
 * @param state    the name of a state of that kind, empty if it has none
 * @param words    at most 255 characters, empty if nothing was said
 * @param version  the version of the charter that was signed, otherwise 0
 * @param kept     the newest version about which the signer said "keep", otherwise 0
 * @param supports how many members support this candidate, otherwise 0
 * @param since    when it came into its state
 * @param until    when its term ends, null if it has none
 * @param askedBy  who offered or invited, and by which right
 */
public record Tie(long id, Ref ref, long community, Person person, Kind kind, long subject, String state, String words, int version, int kept,
                  int supports, Instant since, Instant until, Asker askedBy) {
    public static final int LONGEST_WORDS = 255;

    /** In which way a person is tied. */
    public enum Kind {
        FOLLOW, MEMBER, SEAT, SIGNATURE, SEAT_SUPPORT, CHALLENGE_SUPPORT
    }

    /** A tie that has nothing but a time. */
    public static Tie plain(long community, Person person, Kind kind, long subject, Instant since) {
        return new Tie(0, null, community, person, kind, subject, "", "", 0, 0, 0, since, null, Asker.NOBODY);
    }
}
