package org.groundswell.outloud.domain;

import java.time.Instant;

/**
 * What a post said before it was edited.
 *
 * @param version  the version of the post that said so
 * @param audience for whom that was meant
 * @param text     all of it
 * @param until    when it was replaced; the beginning of that day where the name is hidden
 */
public record FormerText(int version, PostKind kind, PostAudience audience, String text, Instant until) {
}
