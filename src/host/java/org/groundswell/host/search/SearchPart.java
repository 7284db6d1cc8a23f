package org.groundswell.host.search;

import com.atlassian.confluence.search.ConfluenceIndexer;
import com.atlassian.event.api.EventPublisher;
import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.wiki.Pages;
import org.groundswell.host.wiki.WikiParts;

/** The search of the running host. Needs the wiki and the apps; offers the index, and the indexer for apps. */
public final class SearchPart implements HostPart {
    private final SearchIndex index;
    private final Indexer indexer;
    private final Pages pages;

    /** @param services where the parts of the host find one another */
    public SearchPart(HostServices services) {
        pages = services.get(WikiParts.class).pages();
        index = new SearchIndex(services.get(HostDatabase.class).jdbc(), pages);
        indexer = new Indexer(index, pages);
        services.register(SearchIndex.class, index);
        services.register(ConfluenceIndexer.class, indexer);
        services.get(EventPublisher.class).register(indexer);
        services.get(HostPlugins.class).addListener(indexer);
    }

    /** Pages of a database that is older than its index. */
    @Override
    public void appsStarted() {
        index.missing().forEach(id -> pages.byId(id).ifPresent(indexer::reIndex));
    }
}
