package org.groundswell.shared.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The communities of the wiki, for features that keep things in them; never one the reader may not see. */
public interface CommunityHomes {
    /** @return the stored community that the page belongs to, empty for none */
    Optional<CommunityHome> around(PageId page, Person reader);

    Optional<CommunityHome> find(Ref community, Person reader);

    Optional<CommunityHome> find(long community, Person reader);

    /** @return the stored community that a page at this place belongs to, whoever may see it; empty for none */
    Optional<Long> around(PagePlace page);

    /** @return whether the community goes on and takes new things; not if it was retired or is unknown */
    boolean living(long community);

    /** @return those the person follows or is a member of and may see, by name, 100 at most */
    List<CommunityHome> of(Person person);

    /** @return the ids of those the person follows or is a member of, 100 at most, whether they may still see them or not; asked in one question */
    Set<Long> idsOf(Person person);
}
