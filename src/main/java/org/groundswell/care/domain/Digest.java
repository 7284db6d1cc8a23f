package org.groundswell.care.domain;

import java.util.List;

/**
 * What a person reads in a digest.
 *
 * @param mine         what was meant for the person, the newest first
 * @param moreMine     whether there is more of it
 * @param followed     what is new in what the person follows
 * @param moreFollowed whether there is more of it
 */
public record Digest(Preference preference, List<SeenNotice> mine, boolean moreMine, List<SeenHeadline> followed, boolean moreFollowed) {
    public Digest {
        mine = List.copyOf(mine);
        followed = List.copyOf(followed);
    }

    public boolean isEmpty() {
        return mine.isEmpty() && followed.isEmpty();
    }
}
