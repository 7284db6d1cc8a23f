package org.groundswell.community.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.community.desk.domain.Desk;
import org.groundswell.community.domain.Community;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** One part of the desk. */
public final class DeskPartView {
    private final DeskItems.Part part;
    private final Desk.Some some;
    private final Map<Long, Community> communities;
    private final Html whole;
    private final ReaderWords words;

    /**
     * @param communities those that are named beside what belongs to them, none if there is only one
     * @param whole       where all of this part is
     */
    DeskPartView(DeskItems.Part part, Desk.Some some, Map<Long, Community> communities, Html whole, ReaderWords words) {
        this.part = part;
        this.some = some;
        this.communities = communities;
        this.whole = whole;
        this.words = words;
    }

    public Html getKey() {
        return Html.text(part.name().toLowerCase(Locale.ROOT));
    }

    /** Whether it is about people rather than about what they said. */
    public boolean isOfPeople() {
        return part == DeskItems.Part.NEWCOMERS;
    }

    public Html getTitle() {
        return words.say("desk.title." + part.name());
    }

    /** What it is for, in a sentence. */
    public Html getHint() {
        return words.say("desk.hint." + part.name());
    }

    /** What stands there where there is nothing. */
    public Html getNothing() {
        return words.say("desk.nothing." + part.name());
    }

    public boolean isAny() {
        return !some.items().isEmpty();
    }

    public List<DeskItemView> getItems() {
        return some.items().stream().map(item -> new DeskItemView(part, item, communities.get(item.community()), words)).toList();
    }

    public boolean isMore() {
        return some.more();
    }

    public Html getWhole() {
        return whole;
    }
}
