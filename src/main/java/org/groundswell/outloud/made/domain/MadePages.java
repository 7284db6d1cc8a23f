package org.groundswell.outloud.made.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Ref;

/** The stored pages that were made of posts, and who was asked about them. */
public interface MadePages {
    MadePage add(MadePage made);

    Optional<MadePage> find(Ref ref);

    /** @return those of a post, the newest first, 20 at most */
    List<MadePage> of(long post);

    /** Stores a question or what was said to it, over the row there is of this page, person and name. */
    void put(QuoteAsk ask);

    /** @return who was asked about these, asked in one question; in no order that says when */
    List<QuoteAsk> asks(Collection<Long> made);
}
