package org.groundswell.care.domain;

import java.util.List;
import org.groundswell.shared.domain.Ref;

/** Telling that still has to be done. */
public interface Laters {
    void add(Later later);

    /** @return the oldest first, behind that id */
    List<Later> next(long behind, int most);

    /** It has come so far. */
    void place(Later later, String after);

    void remove(Later later);

    /** Whatever is to be told about it is told no more. */
    void forget(Ref subject);
}
