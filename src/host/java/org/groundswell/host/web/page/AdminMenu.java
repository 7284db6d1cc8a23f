package org.groundswell.host.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.host.web.fragment.WebFragments;
import org.groundswell.host.web.fragment.WebItem;
import org.groundswell.host.web.fragment.WebSection;

/** The menu of the administration: the wiki's own pages, then the sections and links that apps add. */
final class AdminMenu {
    private static final List<ItemView> OWN = List.of(
        new ItemView("admin.overview", "/admin/console.action", true), new ItemView("admin.people", "/admin/users/browseusers.action", true),
        new ItemView("admin.mode", "/admin/maintenance.action", true), new ItemView("admin.jobs", "/admin/scheduledjobs/viewscheduledjobs.action", true),
        new ItemView("admin.mail", "/admin/mail/viewoutbox.action", true), new ItemView("admin.clock", "/admin/clock.action", true));
    private static final List<ItemView> APPS = List.of(new ItemView("admin.apps", "/plugins/servlet/upm", true));

    private final WebFragments fragments;

    AdminMenu(WebFragments fragments) {
        this.fragments = fragments;
    }

    /** A link of the menu; the label is a key of the wiki's texts for its own pages, the words themselves for an app's. */
    record ItemView(String label, String url, boolean own) {
    }

    /** A group of links. */
    record SectionView(String label, boolean own, List<ItemView> items, String current) {
    }

    /** @param current the key or the address of the item the page belongs to */
    List<SectionView> sections(String current, Map<String, Object> context) {
        List<SectionView> sections = new ArrayList<>();
        sections.add(new SectionView("admin.wiki", true, OWN, current));
        sections.add(new SectionView("admin.market", true, APPS, current));
        for (WebSection section : fragments.sections("system.admin", context)) {
            List<ItemView> items = fragments.items("system.admin/" + section.key(), context).stream().map(AdminMenu::item).toList();
            if (!items.isEmpty()) {
                sections.add(new SectionView(section.label(), false, items, current));
            }
        }
        return sections;
    }

    private static ItemView item(WebItem item) {
        return new ItemView(item.label(), item.url(), false);
    }
}
