package org.groundswell.outloud.domain;

/**
 * What came in from a form or a call, as it was typed; each text may be null.
 *
 * @param series     "new" or a ref
 * @param about      the id of a page
 * @param picture    a file name
 * @param pictureAlt what the picture shows
 * @param quoted     the ref of a post
 */
public record TypedPost(String text, String kind, String progress, boolean halfFormed, String series, Integer part, String anchor, Long about, String picture,
                        String pictureAlt, String quoted) {
    /** Text and nothing else. */
    public static TypedPost of(String text, String kind) {
        return new TypedPost(text, kind, null, false, null, null, null, null, null, null, null);
    }
}
