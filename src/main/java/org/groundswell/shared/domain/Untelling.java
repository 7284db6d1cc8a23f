package org.groundswell.shared.domain;

/** Takes back what people were told: what it was about was withdrawn or parked, fewer may see it now, or its author hides the name. */
public interface Untelling {
    /** Nobody is told of it any more, in the wiki or by mail; asked after that is stored, as often as one likes. */
    void untell(Ref subject);

    /**
     * Nobody is told any more of what one person did, where others may have done the same with the same thing; asked once, after that is stored.
     *
     * @param by ANONYMOUS for one of those whose names are hidden; they are not told apart, so that one of them is told of less
     */
    default void untell(Happening.Kind kind, Ref subject, Person by) {
        untell(subject);
    }
}
