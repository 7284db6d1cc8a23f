package org.groundswell.shared.domain;

/** Whether the wiki takes changes at all at the moment. */
public interface AccessMode {
    boolean readOnly();
}
