package org.groundswell.shared.domain;

import java.util.Collection;

/** Tells people what happened, each in the way they chose; asked after what happened is stored, never inside its transaction. */
public interface Telling {
    /** Tells these people, whoever did it excepted; whoever was told of this before is not told again. */
    void tell(Happening happening, Collection<Person> people);

    /**
     * Tells whoever follows one of these streams; a stream is named as the feature that keeps it names it. What is new in what one follows needs no telling:
     * it is read from there when they look and when their digest is made.
     */
    void tellFollowers(Happening happening, Collection<String> streams);
}
