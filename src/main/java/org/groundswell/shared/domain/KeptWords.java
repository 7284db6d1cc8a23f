package org.groundswell.shared.domain;

import java.util.Collection;

/** The words by which things are found. Whatever one reader of a page may find there every reader of it may: nothing narrower is kept here. */
public interface KeptWords {
    /** Inside the unit of work that stores the thing: it is found by these words and no others from now on. */
    void keep(WordSubject subject, Collection<String> words);

    /** Inside a unit of work: it is found by no word any more. */
    void forget(String kind, long id);
}
