package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.Person;

/** A further reason why somebody may see a post, besides where it stands: that its author agreed to have it shown elsewhere, for example. */
public interface SightGround {
    /** @param post meant for a community or the whole site, on a page this reader may not see */
    boolean opens(Post post, Person reader);
}
