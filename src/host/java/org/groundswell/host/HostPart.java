package org.groundswell.host;

/**
 * A part of the host. Its constructor takes {@link HostServices}, looks up what it needs and registers what it offers;
 * the steps below are called in the order in which the parts stand in {@link Host}.
 */
public interface HostPart {
    /** Prepares what apps need when they start. */
    default void start() {
    }

    /** Opens the door: every app is up. */
    default void appsStarted() {
    }

    /** Takes no more work and gives everything back; the apps are still up. */
    default void stop() {
    }
}
