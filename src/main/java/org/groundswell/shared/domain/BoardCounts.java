package org.groundswell.shared.domain;

/**
 * What has come together on pledge boards, for features that know nothing else of them; names nobody.
 *
 * <p>A space has the sum that everybody may know who sees it. Whoever asks for a page has asked whether the reader sees that.
 */
public interface BoardCounts {
    /** @return the sum over all boards whose home is a page of the space that is open to everybody who sees the space, asked in one question */
    BoardNumbers of(SpaceKey space);

    /** @return the sum over all boards whose home is the page, asked in one question */
    BoardNumbers of(PageId page);
}
