package org.groundswell.host.wiki;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies whole spaces. Asks nobody whether they may: that is {@link Permissions}' question; but what the copier cannot see is not in the copy. */
public final class SpaceCopies {
    private final WikiParts wiki;
    private final TransactionTemplate transactions;

    SpaceCopies(WikiParts wiki, TransactionTemplate transactions) {
        this.wiki = wiki;
        this.transactions = transactions;
    }

    /**
     * Makes a space like another: its pages with their places, bodies word for word, labels and restrictions, its rights, categories and
     * promoted blueprints. Versions, comments and the trash stay behind. A page below one the copier cannot see is not there either.
     *
     * @return the copy, in which the copier has every right
     */
    public HostSpace copy(HostSpace source, String key, String name, HostUser copier) {
        return transactions.execute(status -> {
            HostSpace target = wiki.spaces().create(key, name, source.description(), copier);
            wiki.rights().of(source.getId()).forEach(grant -> wiki.rights().grant(target.getId(), grant.subject(), grant.right()));
            wiki.extras().categories(source.getId()).forEach(category -> wiki.extras().addCategory(target.getId(), category));
            wiki.extras().promote(target.getId(), wiki.extras().promoted(source.getId()));
            Map<Long, Long> copies = pages(source, target, copier);
            if (source.homePageId() != null && copies.containsKey(source.homePageId())) {
                wiki.spaces().setHomePage(target, copies.get(source.homePageId()));
            }
            return wiki.spaces().byId(target.getId()).orElseThrow();
        });
    }

    private Map<Long, Long> pages(HostSpace source, HostSpace target, HostUser copier) {
        Map<Long, Long> copies = new HashMap<>();
        Deque<HostPage> waiting = new ArrayDeque<>();
        wiki.pages().in(source).stream().filter(page -> page.parentId() == null).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            HostPage page = waiting.poll();
            if (wiki.permissions().mayView(copier, page)) {
                Long parent = page.parentId() == null ? null : copies.get(page.parentId());
                copies.put(page.getId(), page(page, target, parent, copier));
                wiki.pages().children(page.getId()).forEach(waiting::add);
            }
        }
        return copies;
    }

    private long page(HostPage page, HostSpace target, Long parent, HostUser copier) {
        long copy = wiki.pages().copy(page.getId(), target, parent, page.getTitle(), copier).getId();
        wiki.labels().of(page.getId()).forEach(label -> wiki.labels().add(copy, label));
        for (Kind kind : Kind.values()) {
            if (!wiki.restrictions().of(page.getId(), kind).isEmpty()) {
                wiki.restrictions().restrict(copy, kind, wiki.restrictions().of(page.getId(), kind));
            }
        }
        return copy;
    }
}
