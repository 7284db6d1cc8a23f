package org.groundswell.community.domain;

import java.util.List;

/** Communities of the whole wiki, to be looked through. */
public interface CommunityLists {
    /**
     * @param after the community to go on behind, null for the first
     * @return by name, one part of them in one question
     */
    List<Community> find(CommunitySearch search, Community after, int limit);
}
