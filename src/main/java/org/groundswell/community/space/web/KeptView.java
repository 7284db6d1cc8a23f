package org.groundswell.community.space.web;

import java.util.List;
import org.groundswell.community.web.CommunityPaths;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.SpaceContents.Item;
import org.groundswell.shared.domain.WikiSpace;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** All of one kind that is kept for a space. */
public final class KeptView {
    private final String kind;
    private final WikiSpace space;
    private final Page<Item> page;
    private final int parked;
    private final ReaderWords words;

    KeptView(String kind, WikiSpace space, Page<Item> page, int parked, ReaderWords words) {
        this.kind = kind;
        this.space = space;
        this.page = page;
        this.parked = parked;
        this.words = words;
    }

    public Html getTitle() {
        return words.say("kind." + kind);
    }

    public Html getNothing() {
        return words.say("none." + kind);
    }

    public boolean isEmpty() {
        return page.items().isEmpty();
    }

    public List<KeptItemView> getItems() {
        return page.items().stream().map(item -> new KeptItemView(kind, item, words)).toList();
    }

    public boolean isParked() {
        return parked > 0;
    }

    public Html getParkedText() {
        return words.say("parked." + kind, parked);
    }

    public boolean isMore() {
        return page.next().isPresent();
    }

    public Html getNextAddress() {
        String after = page.next().map(cursor -> "&" + kind + "=" + cursor.encode()).orElse("");
        return words.link(CommunityPaths.space(space.key()) + after);
    }
}
