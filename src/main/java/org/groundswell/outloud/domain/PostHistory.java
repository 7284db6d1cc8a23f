package org.groundswell.outloud.domain;

import java.util.List;

/** What posts said before they were edited; goes with the words when their author takes them back. */
public interface PostHistory {
    void add(long post, FormerText text);

    /** @return the latest first, 50 at most */
    List<FormerText> of(long post);

    void removeAll(long post);
}
