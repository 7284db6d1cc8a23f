package org.groundswell.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.search.domain.SearchRefusal;
import org.groundswell.search.domain.Sought;
import org.groundswell.search.domain.WordEntries;
import org.groundswell.search.domain.WordEntry;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Findable;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Finds things by the words in them, as one reader may see them: asked once more of each thing when it is known which they are. */
@Service
public class SearchService {
    private static final String LIST = "search";

    private final WordEntries entries;
    private final Map<String, Findable> features;
    private final Permissions permissions;
    private final Spaces spaces;
    private final Transactions transactions;

    public SearchService(WordEntries entries, List<Findable> features, Permissions permissions, Spaces spaces, Transactions transactions) {
        this.entries = entries;
        this.features = features.stream().collect(Collectors.toMap(Findable::kind, Function.identity()));
        this.permissions = permissions;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    /**
     * What has all of the words, newest first.
     *
     * @return fewer than asked for, and a place to go on, where it took too long to find more
     * @throws Refused UNKNOWN_FOUND_KIND, or BAD_CURSOR if what it goes on behind is no longer found by the word
     */
    public Page<Findable.Hit> find(Sought sought, Window window, Person reader) {
        if (sought.kind() != null && !features.containsKey(sought.kind())) {
            throw new Refused(SearchRefusal.UNKNOWN_FOUND_KIND, "kind");
        }
        Cursor after = Cursor.decode(LIST, window.after());
        if (sought.words().isEmpty()) {
            return Page.empty();
        }
        return transactions.run(() -> {
            WordEntry behind = after == null ? null : behind(sought, after, reader);
            WordWalk walk = new WordWalk(sought, behind, window.limit(), reader, entries, permissions, spaces);
            List<WordEntry> found = walk.read();
            List<WordEntry> shown = found.subList(0, Math.min(found.size(), window.limit()));
            WordEntry last = found.size() > window.limit() ? shown.get(shown.size() - 1) : walk.unfinishedAt();
            Page<Findable.Hit> hits = Page.whole(hits(shown, reader));
            return last == null ? hits : new Page<>(hits.items(), Optional.of(new Cursor(LIST, last.ref())));
        });
    }

    // What the reader may not see is as unknown here as what has not the word, or who knows its ref could try out which words stand in it.
    private WordEntry behind(Sought sought, Cursor after, Person reader) {
        return entries.find(sought.words().get(0), after.last()).filter(entry -> entry.page() == null ? !reader.isAnonymous() : permissions.on(entry.page(), reader).view())
            .orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
    }

    private List<Findable.Hit> hits(List<WordEntry> found, Person reader) {
        Map<String, List<Long>> byKind = new HashMap<>();
        found.forEach(entry -> byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry.subject()));
        Map<String, Map<Long, Findable.Hit>> seen = new HashMap<>();
        byKind.forEach((kind, ids) -> seen.put(kind, features.containsKey(kind) ? features.get(kind).seen(ids, reader) : Map.of()));
        return found.stream().map(entry -> seen.get(entry.kind()).get(entry.subject())).filter(Objects::nonNull).toList();
    }
}
