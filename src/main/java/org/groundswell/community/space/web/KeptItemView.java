package org.groundswell.community.space.web;

import org.groundswell.shared.domain.SpaceContents.Item;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** One thing that is kept for a space. */
public final class KeptItemView {
    private final String kind;
    private final Item item;
    private final ReaderWords words;

    KeptItemView(String kind, Item item, ReaderWords words) {
        this.kind = kind;
        this.item = item;
        this.words = words;
    }

    public Html getName() {
        return Html.text(item.name());
    }

    public Html getPage() {
        return Html.text(item.page());
    }

    public Html getAddress() {
        return words.link(item.path());
    }

    public Html getNumbers() {
        return words.say("numbers." + kind, item.numbers().toArray());
    }
}
