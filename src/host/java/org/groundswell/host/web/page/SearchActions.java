package org.groundswell.host.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.search.SearchIndex;
import org.groundswell.host.search.SearchIndex.Found;
import org.groundswell.host.web.page.Views.PageView;
import org.groundswell.host.wiki.WikiParts;

/** The wiki's search: pages that have every word of the query and that the reader may see. */
final class SearchActions {
    private static final int SHOWN = 50;
    private static final int AROUND = 90;

    private final WikiParts wiki;
    private final SearchIndex index;
    private final Reading reading;

    SearchActions(WikiParts wiki, SearchIndex index) {
        this.wiki = wiki;
        this.index = index;
        this.reading = new Reading(wiki);
    }

    /** A page with the words around the first one that was looked for. */
    record FoundView(PageView page, String before, String word, String after) {
        static FoundView of(PageView page, String words, List<String> sought) {
            String small = words.toLowerCase(Locale.ROOT);
            for (String one : sought) {
                int at = small.length() == words.length() ? small.indexOf(one) : -1;
                if (at >= 0) {
                    int from = Math.max(0, at - AROUND);
                    int to = Math.min(words.length(), at + one.length() + AROUND);
                    return new FoundView(page, (from == 0 ? "" : "… ") + words.substring(from, at), words.substring(at, at + one.length()),
                        words.substring(at + one.length(), to) + (to == words.length() ? "" : " …"));
                }
            }
            return new FoundView(page, words.substring(0, Math.min(words.length(), 2 * AROUND)), "", "");
        }
    }

    void addTo(Routes routes) {
        routes.get("/dosearchsite.action", this::search);
    }

    private Answer search(Visit visit) {
        String query = visit.text("queryString").strip();
        List<FoundView> found = index.find(query).stream()
            .filter(one -> !one.page().getSpace().isArchived() && wiki.permissions().mayView(visit.person(), one.page())).limit(SHOWN)
            .map(one -> view(visit, one, query)).toList();
        return Answer.page("search.vm", visit.say("host.search.title"), Map.of("query", query, "found", found));
    }

    private FoundView view(Visit visit, Found found, String query) {
        return FoundView.of(reading.view(visit, found.page()), found.words(), SearchIndex.words(query));
    }
}
