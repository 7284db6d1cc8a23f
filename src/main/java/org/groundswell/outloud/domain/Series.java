package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.Ref;

/**
 * That a post is one part of several about the same work.
 *
 * @param ref  names the series, the same in all its parts
 * @param part which part it is, from 1
 */
public record Series(Ref ref, int part) {
    public static final int MOST_PARTS = 999;
}
