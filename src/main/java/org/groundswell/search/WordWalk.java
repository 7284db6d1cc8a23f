package org.groundswell.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.groundswell.search.domain.Sought;
import org.groundswell.search.domain.WordEntries;
import org.groundswell.search.domain.WordEntry;
import org.groundswell.search.domain.WordQuery;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Spaces;

/**
 * The way down the things with the longest word, past what the reader may not see and what has not all the others: where the reader sees few spaces these
 * stand in the question, otherwise it goes on in growing parts and asks no more for spaces that turned out to be closed. It ends after so many parts.
 */
final class WordWalk {
    private static final int FEW_SPACES = 200;
    private static final int MOST_CLOSED = 500;
    private static final int MOST_PARTS = 10;
    private static final int MOST_PARTS_OF_SEVERAL = 3;
    private static final int LARGEST_PART = 500;
    private static final int GROWTH = 3;

    private final WordEntries entries;
    private final Permissions permissions;
    private final Spaces spaces;
    private final Person reader;
    private final List<String> others;
    private final int wanted;
    private final Map<PageId, Boolean> seen = new HashMap<>();
    private final Set<SpaceKey> closed = new HashSet<>();
    private WordQuery query;
    private List<WordEntry> last = List.of();
    private boolean ended;

    WordWalk(Sought sought, WordEntry behind, int limit, Person reader, WordEntries entries, Permissions permissions, Spaces spaces) {
        this.entries = entries;
        this.permissions = permissions;
        this.spaces = spaces;
        this.reader = reader;
        this.others = sought.words().subList(1, sought.words().size());
        this.wanted = limit + 1;
        Optional<Set<SpaceKey>> few = sought.space() != null ? Optional.of(Set.of(sought.space())) : spaces.seenBy(reader, FEW_SPACES);
        int first = !others.isEmpty() ? LARGEST_PART : few.isEmpty() ? limit * GROWTH : limit;
        this.query = new WordQuery(sought.words().get(0), sought.kind(), few.orElse(null), sought.space() == null, Set.of(), behind, first);
    }

    /** @return what the reader may see, one more than asked for if there are more */
    List<WordEntry> read() {
        List<WordEntry> found = new ArrayList<>();
        int most = others.isEmpty() ? MOST_PARTS : MOST_PARTS_OF_SEVERAL;
        for (int part = 0; part < most && !ended && found.size() < wanted; part++) {
            found.addAll(next());
        }
        return found.subList(0, Math.min(found.size(), wanted));
    }

    /** @return the last thing the reader may see before the walk was broken off, null if it came to the end or met none */
    WordEntry unfinishedAt() {
        return ended ? null : IntStream.range(0, last.size()).mapToObj(at -> last.get(last.size() - 1 - at)).filter(this::open).findFirst().orElse(null);
    }

    // What has all words is found out first, because that is one question, and who may see what is one for each page.
    private List<WordEntry> next() {
        List<WordEntry> some = entries.read(query);
        last = some.subList(0, Math.min(some.size(), query.limit()));
        ended = some.size() <= query.limit();
        Set<Ref> having = others.isEmpty() ? Set.of() : entries.having(others, last);
        List<WordEntry> open = last.stream().filter(entry -> others.isEmpty() || having.contains(entry.ref())).filter(this::open).toList();
        if (!ended) {
            query = query.on(last.get(last.size() - 1), closed, Math.min(query.limit() * GROWTH, LARGEST_PART));
        }
        return open;
    }

    private boolean open(WordEntry entry) {
        if (entry.page() == null) {
            return !reader.isAnonymous();
        }
        boolean view = seen.computeIfAbsent(entry.page(), page -> permissions.on(page, reader).view());
        if (!view && entry.space() != null && closed.size() < MOST_CLOSED && !closed.contains(entry.space()) && !spaces.on(entry.space(), reader).view()) {
            closed.add(entry.space());
        }
        return view;
    }
}
