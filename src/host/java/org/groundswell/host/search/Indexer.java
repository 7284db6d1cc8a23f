package org.groundswell.host.search;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.plugins.index.api.Extractor2;
import com.atlassian.confluence.search.ConfluenceIndexer;
import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.groundswell.host.NotInHost;
import org.groundswell.host.Unquoted;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.PluginListener;
import org.groundswell.host.plugin.PluginModule;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads pages into the index: when they are saved or come back from the trash, and when an app asks. Apps add words by their extractor2 modules. */
public final class Indexer implements ConfluenceIndexer, PluginListener {
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final String DEFAULT_PRIORITY = "1000";

    private final SearchIndex index;
    private final Pages pages;
    private final Map<String, List<Extractor2>> extractors = new ConcurrentHashMap<>();

    Indexer(SearchIndex index, Pages pages) {
        this.index = index;
        this.pages = pages;
    }

    @Override
    public void enabled(HostPlugin plugin) {
        List<PluginModule> modules = new ArrayList<>(plugin.modules("extractor2"));
        modules.sort(Comparator.comparingInt(Indexer::priority).reversed());
        extractors.put(plugin.key(), modules.stream().map(Indexer::extractor).toList());
    }

    @Override
    public void disabled(HostPlugin plugin) {
        extractors.remove(plugin.key());
    }

    @EventListener
    public void created(PageCreateEvent event) {
        reIndex(event.getPage());
    }

    @EventListener
    public void updated(PageUpdateEvent event) {
        reIndex(event.getPage());
    }

    @EventListener
    public void restored(PageRestoreEvent event) {
        reIndex(event.getPage());
    }

    @Override
    public void reIndex(Searchable searchable) {
        pages.byId(searchable.getId()).ifPresent(page -> {
            if (page.isDeleted()) {
                index.remove(page.getId());
            } else {
                index.put(page, words(page));
            }
        });
    }

    private List<String> words(HostPage page) {
        List<String> words = new ArrayList<>();
        for (Extractor2 extractor : extractors.values().stream().flatMap(List::stream).toList()) {
            try {
                words.add(extractor.extractText(page).toString());
                if (!extractor.extractFields(page).isEmpty()) {
                    throw new NotInHost("fields of the index that an app adds");
                }
            } catch (RuntimeException failed) {
                LOG.error("{}: page {} is found without the words of {}", UUID.randomUUID(), page.getId(), extractor.getClass().getName(), Unquoted.of(failed));
            }
        }
        return words;
    }

    private static Extractor2 extractor(PluginModule module) {
        String name = module.xml().attr("class");
        try {
            return module.plugin().create(module.plugin().loadClass(name).asSubclass(Extractor2.class));
        } catch (ClassNotFoundException | ClassCastException other) {
            throw new NotInHost("the extractor2 " + name + ", which is no Extractor2 the app sees");
        }
    }

    private static int priority(PluginModule module) {
        return Integer.parseInt(module.xml().hasAttr("priority") ? module.xml().attr("priority") : DEFAULT_PRIORITY);
    }
}
