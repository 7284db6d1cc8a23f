package org.groundswell.shared.domain;

/** A wiki page, by the id it keeps when it is renamed or moved. */
public record PageId(long value) {
}
