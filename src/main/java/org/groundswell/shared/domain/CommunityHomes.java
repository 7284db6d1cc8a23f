package org.groundswell.shared.domain;

import java.util.List;
import java.util.Optional;

/** The communities of the wiki, for features that keep things in them; never one the reader may not see. */
public interface CommunityHomes {
    /** @return the stored community that the page belongs to, empty for none */
    Optional<CommunityHome> around(PageId page, Person reader);

    Optional<CommunityHome> find(Ref community, Person reader);

    Optional<CommunityHome> find(long community, Person reader);

    /** @return those the person follows or is a member of, by name, 100 at most */
    List<CommunityHome> of(Person person);
}
