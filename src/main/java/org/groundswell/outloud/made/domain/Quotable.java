package org.groundswell.outloud.made.domain;

import org.groundswell.shared.domain.Ref;

/**
 * Something said to a post that can be quoted.
 *
 * @param kind  of what it answers, if it is a reply
 * @param reply whether it answers another answer, the one before it
 */
public record Quotable(Ref ref, QuotedAs kind, boolean reply, Speaker by, String words) {
    /** Whether it is taken unless the maker of the page decides otherwise; who hides the name is quoted by intent only. */
    public boolean usual() {
        return by.named();
    }
}
