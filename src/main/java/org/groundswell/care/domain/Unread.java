package org.groundswell.care.domain;

/**
 * Whether there is something a person has not seen.
 *
 * @param quiet  the person wants to know nothing of it, and all else is empty
 * @param number unread notices, {@link #MOST} at most
 * @param news   whether there is something new in what the person follows
 * @param here   whether nobody needs to write down that the person is here today
 */
public record Unread(boolean quiet, int number, boolean news, boolean here) {
    public static final int MOST = 20;
}
