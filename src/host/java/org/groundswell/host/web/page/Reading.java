package org.groundswell.host.web.page;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.groundswell.host.web.page.Views.PageView;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;

/** Finds what an address speaks of, for one visitor: what they may not see is not there. */
final class Reading {
    private final WikiParts wiki;

    Reading(WikiParts wiki) {
        this.wiki = wiki;
    }

    /** @return the current page the parameter pageId names */
    HostPage page(Visit visit) {
        return page(visit, visit.number("pageId"));
    }

    HostPage page(Visit visit, long id) {
        return wiki.pages().byId(id).filter(page -> !page.isDeleted() && wiki.permissions().mayView(visit.person(), page))
            .orElseThrow(NotShown::new);
    }

    /** @return the page the parameter pageId names, if the visitor may do that with it */
    HostPage page(Visit visit, BiPredicate<ConfluenceUser, HostPage> may) {
        HostPage page = page(visit);
        refuseUnless(visit, may.test(visit.person(), page));
        return page;
    }

    HostSpace space(Visit visit, String key) {
        return wiki.spaces().byKey(key).filter(space -> wiki.permissions().mayView(visit.person(), space)).orElseThrow(NotShown::new);
    }

    /** @return the space the parameter key names, if the visitor looks after it */
    HostSpace administered(Visit visit) {
        return administered(visit, visit.text("key"));
    }

    HostSpace administered(Visit visit, String key) {
        HostSpace space = space(visit, key);
        refuseUnless(visit, wiki.permissions().mayAdminister(visit.person(), space));
        return space;
    }

    Optional<HostPage> titled(Visit visit, HostSpace space, String title) {
        return wiki.pages().byTitle(space.getKey(), title).filter(page -> wiki.permissions().mayView(visit.person(), page));
    }

    PageView view(Visit visit, HostPage page) {
        return PageView.of(page, visit.locale(), visit.say("host.anonymous"));
    }

    /** Refuses an act; somebody who is not logged in learns that logging in may help. */
    static void refuseUnless(Visit visit, boolean allowed) {
        if (!allowed) {
            boolean anonymous = visit.person() == null;
            throw new WikiRefused(anonymous ? WikiRefusal.NOT_LOGGED_IN : WikiRefusal.FORBIDDEN,
                visit.say(anonymous ? "host.refused.login" : "host.refused.permission"));
        }
    }
}
