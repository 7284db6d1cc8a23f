package org.groundswell.outloud.domain;

/**
 * A circle that somebody belongs to and may read.
 *
 * @param open whether something can still be said in it; after its end it may be left for reading
 */
public record MyCircle(long id, boolean open) {
}
