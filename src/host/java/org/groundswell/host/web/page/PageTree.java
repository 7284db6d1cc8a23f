package org.groundswell.host.web.page;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.web.page.Views.TreeView;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;

/** The tree of a space's pages as one reader sees it: what they may not see is left out with all below it. */
final class PageTree {
    private static final long TOP = -1;

    private final WikiParts wiki;

    PageTree(WikiParts wiki) {
        this.wiki = wiki;
    }

    /** @return the top of the tree; the current page, if any, is marked */
    List<TreeView> of(HostSpace space, HostPage current, ConfluenceUser reader) {
        Map<Long, List<HostPage>> byParent = new HashMap<>();
        for (HostPage page : wiki.pages().in(space)) {
            byParent.computeIfAbsent(Optional.ofNullable(page.parentId()).orElse(TOP), none -> new ArrayList<>()).add(page);
        }
        return level(TOP, byParent, current, reader);
    }

    private List<TreeView> level(long parent, Map<Long, List<HostPage>> byParent, HostPage current, ConfluenceUser reader) {
        List<TreeView> views = new ArrayList<>();
        for (HostPage page : byParent.getOrDefault(parent, List.of())) {
            if (wiki.permissions().mayView(reader, page)) {
                boolean here = current != null && current.getId() == page.getId();
                views.add(new TreeView(page.getTitle(), Links.display(page), here, level(page.getId(), byParent, current, reader)));
            }
        }
        return views;
    }
}
