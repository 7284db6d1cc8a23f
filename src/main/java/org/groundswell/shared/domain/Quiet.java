package org.groundswell.shared.domain;

/** Who wants to be shown no counts and no dots. */
public interface Quiet {
    /** @return false for somebody who is not logged in */
    boolean wantedBy(Person person);
}
