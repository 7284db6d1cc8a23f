package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;

/**
 * That a post is one part of several about the same work.
 *
 * @param ref  names the series, the same in all its parts
 * @param part which part it is, from 1
 */
public record Series(Ref ref, int part) {
    public static final int MOST_PARTS = 999;
    /** What one says instead of a ref to begin a series. */
    public static final String NEW = "new";

    /**
     * @param series "new", or the ref of one of the author's, null or empty for none
     * @param part   null for the first
     * @return null if it is no part of several
     * @throws Refused SERIES_NOT_FOUND or BAD_PART
     */
    public static Series parse(String series, Integer part) {
        if (series == null || series.isEmpty()) {
            return null;
        }
        int number = part == null ? 1 : part;
        if (number < 1 || number > MOST_PARTS) {
            throw new Refused(PostRefusal.BAD_PART, "part", MOST_PARTS);
        }
        Ref ref = NEW.equals(series) ? Ref.random() : Ref.parse(series).orElseThrow(() -> new Refused(PostRefusal.SERIES_NOT_FOUND, "series"));
        return new Series(ref, number);
    }
}
