package org.groundswell.shared.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.LinkedPages;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.WikiLink;
import org.springframework.stereotype.Component;

/** Looks up the pages people link to by their title. */
@Component
public class WikiLinkedPages implements LinkedPages {
    private final PageManager pageManager;
    private final Addresses addresses;

    public WikiLinkedPages(PageManager pageManager, Addresses addresses) {
        this.pageManager = pageManager;
        this.addresses = addresses;
    }

    @Override
    public Set<PageId> in(String text) {
        Set<PageId> pages = new LinkedHashSet<>();
        WikiLink.in(text, addresses.siteUrl()).forEach(link -> page(link).ifPresent(pages::add));
        return pages;
    }

    private Optional<PageId> page(WikiLink link) {
        if (link.page() != null) {
            return Optional.of(link.page());
        }
        Page found = pageManager.getPage(link.space().value(), link.title());
        return Optional.ofNullable(found).map(page -> new PageId(page.getId()));
    }
}
