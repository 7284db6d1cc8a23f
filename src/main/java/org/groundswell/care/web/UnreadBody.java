package org.groundswell.care.web;

import org.groundswell.care.domain.Unread;

/**
 * Whether there is something one has not seen.
 *
 * @param dot    whether to show that there is
 * @param number unread notices, 20 at most; 0 in quiet mode
 * @param news   whether there is something new in what one follows
 * @param here   whether nobody needs to say that one is here today
 */
public record UnreadBody(boolean dot, int number, boolean news, boolean quiet, boolean here) {
    static UnreadBody of(Unread unread) {
        return new UnreadBody(unread.number() > 0 || unread.news(), unread.number(), unread.news(), unread.quiet(), unread.here());
    }
}
