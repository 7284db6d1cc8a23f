package org.groundswell.shared.domain;

/** Under which name somebody stands with what they did. */
public enum Identity {
    NAMED, NAME_HIDDEN;

    /** @return null if nothing is said, which keeps what there is */
    public static Identity parse(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Choices.named(Identity.class, text).orElseThrow(() -> new Refused(SharedRefusal.UNKNOWN_IDENTITY, "identity"));
    }

    /** @return whether a reader may be told who the person is, and the hour at which they acted; everybody knows themselves */
    public boolean mayBeNamed(Person person, Person reader) {
        return this == NAMED || person.equals(reader);
    }

    /**
     * A name that is hidden stays hidden until its owner says otherwise.
     *
     * @param said  null if nothing is said
     * @param there what there is so far, null for something new
     */
    public static Identity kept(Identity said, Identity there) {
        if (said != null) {
            return said;
        }
        return there == null ? NAMED : there;
    }
}
