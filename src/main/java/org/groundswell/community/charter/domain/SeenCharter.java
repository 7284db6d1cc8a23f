package org.groundswell.community.charter.domain;

import java.util.List;
import java.util.Set;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Signature;
import org.groundswell.community.domain.Standing;
import org.groundswell.shared.domain.Page;

/**
 * A community's charter as one reader sees it.
 *
 * @param name            the name of the community to use in addresses and further calls
 * @param current         the version in effect, null if there is none yet
 * @param suggested       ready words to begin with, null once there is a version in effect or proposed
 * @param proposed        the version that everybody is asked about, null if there is none
 * @param proposedChanges what the proposed version changes, section by section, all of them; empty if there is none
 * @param draft           what stewards are writing, null if there is nothing or the reader is none
 * @param mine            the reader's signature, null if there is none
 * @param sinceSigned     what has changed since the version the reader signed; empty unless the question is open
 * @param challenges      those that have not come to an end, newest first
 * @param rights          what the reader may do
 */
public record SeenCharter(Community community, CommunityName name, Standing standing, SeenVersion current, CharterText suggested, SeenVersion proposed,
    List<TextChange> proposedChanges, SeenVersion draft, Signature mine, List<TextChange> sinceSigned, Page<SeenChallenge> challenges,
    Set<CharterAct> rights) {
    public SeenCharter {
        proposedChanges = List.copyOf(proposedChanges);
        sinceSigned = List.copyOf(sinceSigned);
        rights = Set.copyOf(rights);
    }

    /** For further questions of the same reader. */
    public Place place() {
        return new Place(community, standing);
    }

    /** @return whether an objection keeps the proposed version from taking effect */
    public boolean stopped() {
        return proposed != null && proposed.version().objections() > 0;
    }

    /** @return whether the reader is to be asked: keep, sign again or withdraw */
    public boolean questionOpen() {
        return mine != null && current != null && mine.questionOpen(current.version().no());
    }
}
