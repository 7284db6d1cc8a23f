package org.groundswell.outloud.domain;

import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/**
 * A list that posts stand in, newest first: every feed is one of them or several.
 *
 * @param name a letter that says of what, and which one; at most 260 characters
 */
public record Stream(String name) {
    /** All that is meant for the whole site. */
    public static final Stream SITE = new Stream("w");

    public static Stream of(SpaceKey space) {
        return new Stream("s:" + space.value());
    }

    /** What stands on the page or is about it. */
    public static Stream of(PageId page) {
        return new Stream("p:" + page.value());
    }

    public static Stream ofCommunity(long community) {
        return new Stream("c:" + community);
    }

    public static Stream ofCircle(long circle) {
        return new Stream("q:" + circle);
    }

    public static Stream ofTopic(long topic) {
        return new Stream("t:" + topic);
    }

    public static Stream ofSeries(Ref series) {
        return new Stream("r:" + series);
    }

    /** What somebody posted under their name. */
    public static Stream by(Person author) {
        return new Stream("a:" + author.key());
    }

    /** All that somebody posted, under whatever name and for whomever; read by nobody else. */
    public static Stream own(Person author) {
        return new Stream("m:" + author.key());
    }
}
