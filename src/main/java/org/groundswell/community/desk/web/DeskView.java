package org.groundswell.community.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.community.desk.domain.Desk;
import org.groundswell.community.domain.Community;
import org.groundswell.community.web.CommunityPaths;
import org.groundswell.shared.domain.DeskItems;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageLink;
import org.groundswell.shared.web.ReaderWords;

/** The desk of somebody who tends communities. */
public final class DeskView {
    private final Desk desk;
    private final DeskItems.Part part;
    private final ReaderWords words;

    /** @param part the only part that is shown, null for all */
    DeskView(Desk desk, DeskItems.Part part, ReaderWords words) {
        this.desk = desk;
        this.part = part;
        this.words = words;
    }

    /** The communities whose desk it is. */
    public List<TendedView> getCommunities() {
        return desk.communities().stream().map(one -> new TendedView(Html.text(one.settings().name()), words.link(PageLink.path(one.home())))).toList();
    }

    public List<DeskPartView> getParts() {
        Map<Long, Community> byId = desk.communities().stream().collect(Collectors.toMap(Community::id, Function.identity()));
        return new TreeMap<>(desk.parts()).entrySet().stream()
            .map(some -> new DeskPartView(some.getKey(), some.getValue(), byId.size() > 1 ? byId : Map.of(), words.link(path(some.getKey())), words)).toList();
    }

    public boolean isPartial() {
        return part != null;
    }

    /** The way back to all parts. */
    public Html getWhole() {
        return words.link(path(null));
    }

    private String path(DeskItems.Part one) {
        return CommunityPaths.desk(desk.single() ? desk.communities().get(0).ref() : null, one == null ? null : one.name().toLowerCase(Locale.ROOT));
    }
}
