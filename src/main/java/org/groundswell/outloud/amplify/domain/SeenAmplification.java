package org.groundswell.outloud.amplify.domain;

import java.time.Instant;
import java.util.Set;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Who;

/**
 * That a post is passed on, as one reader may know it.
 *
 * @param id        by which entries of lists name it
 * @param post      the id of the post
 * @param community null if the reader may not see that
 * @param by        who passes it on, always by name
 * @param mine      whether the reader did that
 * @param since     when it was passed on
 * @param rights    what the reader may do with it
 */
public record SeenAmplification(long id, Ref ref, long post, CommunityHome community, Who by, boolean mine, String words, AmplifyState state, Instant since,
                                Set<AmplifyAct> rights) {
    public SeenAmplification {
        rights = Set.copyOf(rights);
    }

    public boolean may(AmplifyAct act) {
        return rights.contains(act);
    }
}
