package org.groundswell.shared.domain;

/** A space of the wiki. */
public record SpaceKey(String value) {
}
