package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;

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

    /**
     * Takes what was typed.
     *
     * @throws Refused if a part is too long, unknown or not printable, or nothing was written; its field is the component's name
     */
    public static PostWords of(TypedPost typed) {
        PostWords words = draft(typed);
        if (words.text.isEmpty()) {
            throw new Refused(SharedRefusal.TEXT_BLANK, "text");
        }
        if (words.picture != null && words.picture.alternative().isEmpty()) {
            throw new Refused(PostRefusal.PICTURE_NEEDS_WORDS, "pictureAlt");
        }
        return words;
    }

    /** As of, but text and the words for a picture may still be blank. */
    public static PostWords draft(TypedPost typed) {
        Ref quoted = typed.quoted() == null || typed.quoted().isEmpty() ? null
            : Ref.parse(typed.quoted()).orElseThrow(() -> new Refused(PostRefusal.QUOTED_NOT_FOUND, "quoted"));
        return new PostWords(PostKind.parse(typed.kind()), PostText.of(typed.text()), Progress.parse(typed.progress()), typed.halfFormed(),
            Series.parse(typed.series(), typed.part()), PlainText.line(typed.anchor(), "anchor", LONGEST_ANCHOR),
            typed.about() == null ? null : new PageId(typed.about()), Picture.typed(typed.picture(), typed.pictureAlt()), quoted);
    }

    /** What stays when the author takes the words back. */
    public PostWords withdrawn() {
        return new PostWords(kind, PostText.NONE, null, false, null, "", null, null, null);
    }

    /** The same for a reader who may not know the page they are about. */
    public PostWords withoutPage() {
        return new PostWords(kind, text, progress, halfFormed, series, "", null, picture, quoted);
    }

    /** The same where they were passed on to readers who may not know the page they stand on nor what else stands there. */
    public PostWords passedOn() {
        return new PostWords(kind, text, progress, halfFormed, series, "", null, null, null);
    }

    /** @return whether they say the same; a series that was just begun is not told from another one that was */
    public boolean sameAs(PostWords other) {
        boolean sameSeries = series == null ? other.series == null : other.series != null && series.part() == other.series.part();
        return sameSeries && new PostWords(kind, text, progress, halfFormed, null, anchor, about, picture, quoted)
            .equals(new PostWords(other.kind, other.text, other.progress, other.halfFormed, null, other.anchor, other.about, other.picture, other.quoted));
    }
}
