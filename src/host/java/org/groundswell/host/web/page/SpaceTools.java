package org.groundswell.host.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.web.fragment.WebFragments;
import org.groundswell.host.web.fragment.WebItem;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.Permissions;

/** The menu of those who look after a space: the wiki's own pages first, then what apps put into its sections. */
final class SpaceTools {
    private static final List<String> SECTIONS = List.of("overview", "permissions", "contenttools", "lookandfeel", "integrations", "addons");

    private final Permissions permissions;
    private final WebFragments fragments;

    SpaceTools(Permissions permissions, WebFragments fragments) {
        this.permissions = permissions;
        this.fragments = fragments;
    }

    /** A link of the menu; the label is a key of the wiki's texts for its own pages, the words themselves for an app's. */
    record ItemView(String label, String url, String linkId, boolean own, boolean current) {
    }

    /** @param here the address that is read, below the context path */
    List<ItemView> of(HostSpace space, String here, Map<String, Object> context) {
        List<ItemView> items = new ArrayList<>();
        if (permissions.mayAdminister(CurrentRequest.get().person(), space)) {
            String key = Links.encode(space.getKey());
            items.add(own("overview", "/spaces/viewspacesummary.action?key=" + key, here));
            items.add(own("trash", "/pages/viewtrash.action?key=" + key, here));
        }
        SECTIONS.forEach(section -> fragments.items("system.space.tools/" + section, context).forEach(item -> items.add(app(item, here))));
        return items;
    }

    private static ItemView own(String name, String url, String here) {
        return new ItemView("spacetools." + name, CurrentRequest.get().contextPath() + url, "space-tools-" + name, true, url.equals(here));
    }

    private static ItemView app(WebItem item, String here) {
        return new ItemView(item.label(), item.url(), item.linkId(), false, item.url().equals(CurrentRequest.get().contextPath() + here));
    }
}
