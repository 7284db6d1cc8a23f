package org.groundswell.shared.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageMaker;
import org.groundswell.shared.domain.PageText;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Makes pages as the person of the request. */
@Component
public class ConfluencePageMaker implements PageMaker {
    private static final int LONGEST_TITLE = 240;
    private static final int MOST_OF_ONE_TITLE = 1000;

    private final PageManager pageManager;
    private final PermissionManager permissionManager;
    private final ContentPermissionManager restrictions;
    private final LivePages livePages;
    private final WikiPages pages;
    private final Addresses addresses;
    private final Transactions transactions;

    public ConfluencePageMaker(PageManager pageManager, PermissionManager permissionManager, ContentPermissionManager restrictions, LivePages livePages,
        WikiPages pages, Addresses addresses, Transactions transactions) {
        this.pageManager = pageManager;
        this.permissionManager = permissionManager;
        this.restrictions = restrictions;
        this.livePages = livePages;
        this.pages = pages;
        this.addresses = addresses;
        this.transactions = transactions;
    }

    @Override
    public Optional<WikiPage> below(PageId parent, String title, String macro, Map<String, String> parameters) {
        Page above = page(parent).orElseThrow();
        if (pageManager.getPage(above.getSpaceKey(), title) != null) {
            return Optional.empty();
        }
        Page page = fresh(above, title, StorageText.macro(macro, parameters));
        try {
            pageManager.saveContentEntity(page, null);
        } catch (RuntimeException failed) {
            // Somebody may have been faster; the wiki has no name for that which is known to stay.
            Page there = pageManager.getPage(above.getSpaceKey(), title);
            if (there == null || there.getId() == page.getId()) {
                throw failed;
            }
            return Optional.empty();
        }
        return pages.find(new PageId(page.getId()));
    }

    // Made and restricted at once: nobody else sees it in between.
    @Override
    public Optional<WikiPage> draftBelow(PageId parent, String title, PageText text) {
        ConfluenceUser maker = AuthenticatedUserThreadLocal.get();
        return transactions.run(() -> page(parent).filter(above -> may(maker, above)).flatMap(above -> {
            Page draft = fresh(above, free(above.getSpaceKey(), title), StorageText.of(text, addresses.contextPath()));
            pageManager.saveContentEntity(draft, null);
            restrictions.addContentPermission(ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, maker), draft);
            restrictions.addContentPermission(ContentPermission.createUserPermission(ContentPermission.EDIT_PERMISSION, maker), draft);
            return pages.find(new PageId(draft.getId()));
        }));
    }

    private Optional<Page> page(PageId page) {
        return livePages.find(page).filter(Page.class::isInstance).map(Page.class::cast);
    }

    private boolean may(ConfluenceUser maker, Page above) {
        return maker != null && permissionManager.hasPermission(maker, Permission.VIEW, above)
            && permissionManager.hasCreatePermission(maker, above.getSpace(), Page.class);
    }

    private static Page fresh(Page above, String title, String storage) {
        Page page = new Page();
        page.setSpace(above.getSpace());
        page.setTitle(title);
        page.setBodyAsString(storage);
        above.addChild(page);
        return page;
    }

    private String free(String spaceKey, String wanted) {
        String title = cut(wanted.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\p{Cs}\\s]+", " ").strip());
        return IntStream.rangeClosed(1, MOST_OF_ONE_TITLE).mapToObj(number -> number == 1 ? title : title + " (" + number + ")")
            .filter(one -> pageManager.getPage(spaceKey, one) == null).findFirst().orElseThrow();
    }

    private static String cut(String title) {
        int end = Math.min(title.length(), LONGEST_TITLE);
        return title.substring(0, end < title.length() && Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end).strip();
    }
}
