package org.groundswell.outloud.ask.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Person;

/** Who took up what was asked, and how that ended; changed only while the post is held. */
public interface Helpers {
    /** @return everybody who ever did, the first first, 100 at most */
    List<Helper> of(long post);

    /** @return on which of these posts the person is now, asked in one question */
    Set<Long> on(Person person, Collection<Long> posts);

    /** Stores a helper, over the row there is of this post and person. */
    void put(Helper helper);

    /** @return how it ended last, empty if it never did */
    Optional<AskEnd> end(long post);

    /** Stores how it ended, over what there is. */
    void put(AskEnd end);
}
