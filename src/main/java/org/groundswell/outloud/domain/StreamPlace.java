package org.groundswell.outloud.domain;

/**
 * A place between two posts of a list.
 *
 * @param sortAt epoch millis
 * @param post   the id of the post that stands there
 */
public record StreamPlace(long sortAt, long post) {
}
