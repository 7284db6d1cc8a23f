package org.groundswell.shared.domain;

import java.util.List;

/** What the people around a page have said they hold dear. */
public interface CommunityValues {
    /** @return the values of the community that the page belongs to, as far as the reader may see it; empty without one */
    List<String> around(PageId page, Person reader);
}
