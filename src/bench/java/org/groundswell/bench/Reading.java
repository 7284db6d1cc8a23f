package org.groundswell.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Window;

/** What is read again and again: a page of twenty of a feed, with what its reader has pressed. */
public enum Reading {
    SITE("the whole site, by somebody who sees all of 5,000 spaces"),
    SITE_OF_250("the whole site, by somebody who sees 250 of 5,000 spaces"),
    SITE_OF_1000("the whole site, by somebody who sees 1,000 of 5,000 spaces"),
    COMMUNITY("a large community"),
    MINE("what one follows, 200 lists"),
    RARE_KIND("of the whole site a kind that one post in 20,000 has"),
    ASKS("of the whole site what is asked");

    private static final int A_PAGE = 20;
    final String words;

    Reading(String words) {
        this.words = words;
    }

    FeedQuery query(DataL data) {
        return switch (this) {
            case SITE, SITE_OF_250, SITE_OF_1000 -> FeedQuery.parse("site", null, null);
            case COMMUNITY -> FeedQuery.parse("community", data.community.value(), null);
            case MINE -> FeedQuery.parse("mine", null, null);
            case RARE_KIND -> FeedQuery.parse("site", null, "provocation");
            case ASKS -> FeedQuery.parse("site", null, "ask,stuck");
        };
    }

    Person reader(DataL data) {
        return switch (this) {
            case SITE_OF_250 -> data.readerOf250;
            case SITE_OF_1000 -> data.readerOf1000;
            default -> data.reader;
        };
    }

    /** Through the app's own services. */
    int byTheApp(DataL data) {
        Person reader = reader(data);
        Page<SeenPost> page = data.world.feeds.list(query(data), new Window(A_PAGE, null), reader);
        Map<Long, ?> pressed = data.talk.reactions.of(page.items().stream().map(SeenPost::id).toList(), reader);
        return page.items().size() + pressed.size();
    }

    /** The same work as somebody would write it by hand for this database alone. */
    int byHand(DataL data, ByHand hand) {
        return switch (this) {
            case SITE -> hand.page(Set.of(), List.of(), "w");
            case SITE_OF_250 -> hand.page(hand.spaces(20), List.of(), "w");
            case SITE_OF_1000 -> hand.page(hand.spaces(5), List.of(), "w");
            case COMMUNITY -> hand.page(Set.of(), List.of(), "c:1");
            case MINE -> hand.page(Set.of(), List.of(), hand.followed());
            case RARE_KIND -> hand.page(Set.of(), List.of("PROVOCATION"), "w");
            case ASKS -> hand.page(Set.of(), List.of("ASK", "STUCK"), "w");
        };
    }
}
