package org.groundswell.shared.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What somebody may do, found out the same way for commands and for buttons. */
public final class Rights {
    private Rights() {
    }

    /**
     * @param acts   everything one could want to do
     * @param whyNot what the command asks before it does one of them, empty if nothing is against it
     * @return what nothing is against
     */
    public static <A extends Enum<A>> Set<A> of(Class<A> acts, Function<A, Optional<Refusal>> whyNot) {
        EnumSet<A> rights = EnumSet.allOf(acts);
        rights.removeIf(act -> whyNot.apply(act).isPresent());
        return rights;
    }

    /** @return why this person can change nothing at all, wherever that is; empty if nothing is against it */
    public static Optional<Refusal> whyNoActor(Person person, boolean readOnly) {
        return SharedRefusal.NOT_LOGGED_IN.when(person.isAnonymous()).or(() -> SharedRefusal.READ_ONLY.when(readOnly));
    }
}
