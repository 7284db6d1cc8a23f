package org.groundswell.community.charter.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundswell.community.domain.CommunityRemains;
import org.groundswell.community.domain.ConsentRounds;
import org.groundswell.shared.domain.Cursor;

/** The stored versions of charters; changed only while their community is held. */
public interface CharterVersions extends CommunityRemains, ConsentRounds {
    /**
     * @param signed the number of one more version that is wanted, 0 for none
     * @return what is drafted, proposed and in effect, and that version, asked in one question
     */
    CharterSet around(long community, int signed);

    Optional<CharterVersion> find(long community, int no);

    /** @return the newest version below a number that was ever in effect */
    Optional<CharterVersion> before(long community, int no);

    /** @return versions that were proposed and taken back, the newest first */
    List<CharterVersion> withdrawn(long community, int limit);

    /** @return the highest number any version of the community has, 0 if none was ever proposed */
    int lastNo(long community);

    /** @return the version with its id */
    CharterVersion add(CharterVersion version);

    void save(CharterVersion version);

    /** Removes a draft. */
    void remove(CharterVersion draft);

    /**
     * @return all that were ever proposed, newest first, one more than the limit if there are more
     * @throws org.groundswell.shared.domain.Refused BAD_CURSOR if the version it goes on behind is not of the community
     */
    List<CharterVersion> list(long community, Cursor after, int limit);

    /** @return proposed versions whose round is over, those looked at longest ago first */
    List<CharterVersion> due(Instant now, int limit);

    /** Lets a version that is due wait for another look. */
    void lookAgain(CharterVersion due, Instant at);
}
