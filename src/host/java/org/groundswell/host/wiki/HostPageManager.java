package org.groundswell.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import org.groundswell.host.NotInHost;

/** Pages for apps. */
final class HostPageManager implements PageManager {
    private final Pages pages;
    private final Spaces spaces;

    HostPageManager(Pages pages, Spaces spaces) {
        this.pages = pages;
        this.spaces = spaces;
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return pages.byId(id).orElse(null);
    }

    @Override
    public Page getPage(String spaceKey, String title) {
        return pages.byTitle(spaceKey, title).orElse(null);
    }

    @Override
    public <T extends ContentEntityObject> void saveContentEntity(T content, SaveContext saveContext) {
        if (!(content instanceof Page page) || page.getId() != 0) {
            throw new NotInHost("ContentEntityManager#saveContentEntity of anything but a new page");
        }
        HostSpace space = spaces.byKey(page.getSpaceKey()).orElseThrow();
        Long parent = page.getParent() == null ? null : page.getParent().getId();
        page.setId(pages.create(space, parent, page.getTitle(), page.getBodyAsString(), AuthenticatedUserThreadLocal.get()).getId());
    }
}
