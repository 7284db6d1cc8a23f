package org.groundswell.shared.domain;

import java.util.Collection;
import java.util.List;

/** Who follows what, asked for in parts, because a stream can have as many followers as the wiki has people. */
public interface Followers {
    /**
     * @param streams  as the feature that keeps them names them; those of other features are followed by nobody
     * @param afterKey the user key to go on behind, empty for the first
     * @param limit    how many at most
     * @return everybody who follows at least one of them, once each, by rising user key; fewer than the limit if there are no more
     */
    List<Person> of(Collection<String> streams, String afterKey, int limit);
}
