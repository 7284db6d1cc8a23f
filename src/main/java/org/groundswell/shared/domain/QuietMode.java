package org.groundswell.shared.domain;

/** Who wants to read without numbers and dots (product S3). */
public interface QuietMode {
    /** @return whether the person wants that now; somebody who is not logged in does not */
    boolean on(Person person);
}
