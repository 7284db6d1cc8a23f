package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;

/**
 * What an author says in a post, all of it ready to be stored.
 *
 * @param progress   null if nothing is said of it
 * @param halfFormed whether readers are asked to question before they judge
 * @param series     null if it is no part of several
 * @param anchor     the sentence of the page it is about, at most 255 characters, empty for none
 * @param about      a page it is about besides the one it stands on, null for none
 * @param picture    null for none
 * @param quoted     the post it answers with its own words, null for none
 */
public record PostWords(PostKind kind, PostText text, Progress progress, boolean halfFormed, Series series, String anchor, PageId about, Picture picture,
                        Ref quoted) {
    public static final int LONGEST_ANCHOR = 255;

    /** Text and nothing else. */
    public static PostWords of(PostKind kind, PostText text) {
        return new PostWords(kind, text, null, false, null, "", null, null, null);
    }

    /** What stays when the author takes the words back. */
    public PostWords withdrawn() {
        return new PostWords(kind, PostText.NONE, null, false, null, "", null, null, null);
    }
}
