package org.groundswell.outloud.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.groundswell.shared.domain.Identity;
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

    /**
     * The lists a post stands in, amplifications aside.
     *
     * @param topics the topics it names
     */
    public static Set<Stream> of(Post post, Collection<Long> topics) {
        Set<Stream> lists = new LinkedHashSet<>();
        if (post.state() == PostState.PUBLISHED || post.state() == PostState.ARCHIVED) {
            lists.add(own(post.author()));
        }
        if (post.listed()) {
            addOthers(post, topics, lists);
        }
        return lists;
    }

    private static void addOthers(Post post, Collection<Long> topics, Set<Stream> lists) {
        PostPlace place = post.place();
        switch (post.audience()) {
            case ONLY_ME -> {
                return;
            }
            case CIRCLE -> {
                lists.add(ofCircle(place.circle()));
                return;
            }
            case SITE -> lists.add(SITE);
            case COMMUNITY -> { }
        }
        if (place.onPage()) {
            lists.add(of(place.page()));
            lists.add(of(place.space()));
        }
        if (post.words().about() != null) {
            lists.add(of(post.words().about()));
        }
        if (place.community() != 0) {
            lists.add(ofCommunity(place.community()));
        }
        topics.forEach(topic -> lists.add(ofTopic(topic)));
        if (post.words().series() != null) {
            lists.add(ofSeries(post.words().series().ref()));
        }
        if (post.identity() == Identity.NAMED) {
            lists.add(by(post.author()));
        }
    }

    /** @return the circle whose list this is, 0 if it is no circle's */
    public long circle() {
        return name.startsWith("q:") ? Long.parseLong(name.substring(2)) : 0;
    }

    /** @return whether it is one of those that are read from many spaces at once, and mostly by people who follow none of them */
    public boolean acrossSpaces() {
        return equals(SITE) || name.startsWith("a:");
    }
}
