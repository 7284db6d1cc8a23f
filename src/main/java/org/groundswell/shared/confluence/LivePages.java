package org.groundswell.shared.confluence;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.springframework.stereotype.Component;

/** Pages and blog posts that are there, in their newest version. */
@Component
public class LivePages {
    private static final int DEEPEST = 200;

    private final PageManager pageManager;
    private final XhtmlContent xhtmlContent;

    public LivePages(PageManager pageManager, XhtmlContent xhtmlContent) {
        this.pageManager = pageManager;
        this.xhtmlContent = xhtmlContent;
    }

    // The wiki also finds what lies in the trash.
    Optional<AbstractPage> find(PageId page) {
        return evenInTheTrash(page).filter(found -> !found.isDeleted() && found.getSpaceKey() != null);
    }

    Optional<AbstractPage> evenInTheTrash(PageId page) {
        return Optional.ofNullable(pageManager.getAbstractPage(page.value()));
    }

    /** Read it in the thread that tells of the page, for the wiki's unit of work is open there. */
    PagePlace place(AbstractPage page) {
        List<PageId> above = new ArrayList<>();
        Page first = page instanceof Page inTree ? inTree.getParent() : null;
        for (Page one = first; one != null && above.size() < DEEPEST; one = one.getParent()) {
            above.add(new PageId(one.getId()));
        }
        Page home = page.getSpace().getHomePage();
        return new PagePlace(new PageId(page.getId()), page.getDisplayTitle(), new SpaceKey(page.getSpaceKey()), page.getSpace().getName(), above,
            home != null && home.getId() == page.getId());
    }

    /** @return the parameters of each macro of that name, in their order, wherever in the page it stands */
    List<Map<String, String>> macros(AbstractPage page, String name) {
        List<Map<String, String>> macros = new ArrayList<>();
        try {
            xhtmlContent.handleMacroDefinitions(page.getBodyAsString(), new DefaultConversionContext(page.toPageContext()), macro -> {
                if (macro.getName().equals(name)) {
                    macros.add(macro.getParameters());
                }
            });
        } catch (XhtmlException unreadable) {
            throw new IllegalStateException("page " + page.getId() + " cannot be read", unreadable);
        }
        return macros;
    }
}
