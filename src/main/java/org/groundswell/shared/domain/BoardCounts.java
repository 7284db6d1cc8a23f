package org.groundswell.shared.domain;

/** What has come together on pledge boards, for features that know nothing else of them; asks no permission and names nobody. */
public interface BoardCounts {
    /** @return the sum over all boards whose home is in the space, asked in one question */
    BoardNumbers of(SpaceKey space);

    /** @return the sum over all boards whose home is the page, asked in one question */
    BoardNumbers of(PageId page);
}
