package org.groundswell.outloud;

import java.util.List;
import java.util.Set;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostState;
import org.groundswell.outloud.domain.Stream;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Ref;

/**
 * What became of a post.
 *
 * @param before null if it is new
 * @param lists  the lists it stands in now, amplifications aside
 * @param ended  by which names people were told of what ended with it
 */
record PostChange(Post before, Post after, Set<Stream> lists, List<Ref> ended) {
    static PostChange none(Post there) {
        return new PostChange(there, there, Set.of(), List.of());
    }

    /** @return whether those who were told of it may no longer know of it, or no longer whose it is */
    boolean hidden() {
        boolean fewer = before != null && before.audience().widerThan(after.audience());
        boolean nameless = before != null && before.identity() == Identity.NAMED && after.identity() == Identity.NAME_HIDDEN;
        return fewer || nameless || after.state() == PostState.WITHDRAWN;
    }

    /** @return whether others see it for the first time */
    boolean shown() {
        return after.listed() && after.audience() != PostAudience.ONLY_ME && (before == null || before.audience() == PostAudience.ONLY_ME);
    }
}
