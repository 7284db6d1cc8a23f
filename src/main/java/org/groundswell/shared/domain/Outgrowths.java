package org.groundswell.shared.domain;

import java.util.List;

/** What grew out of the things a feature keeps, kept by another one. */
public interface Outgrowths {
    /**
     * What came of something, for somebody who was found to see that.
     *
     * @return what this reader may see of the newest 100, the newest first; those with a hidden name at some moment of their day
     */
    List<Outgrowth> of(Ref origin, Person reader);
}
