package org.groundswell.search.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundswell.search.domain.WordEntries;
import org.groundswell.search.domain.WordEntry;
import org.groundswell.search.domain.WordQuery;
import org.groundswell.shared.domain.KeptWords;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WordSubject;
import org.groundswell.shared.persistence.Columns;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** What is found by which word, in Active Objects. */
@Component
public class AoWords implements KeptWords, WordEntries {
    private static final String NEWEST = "SORT_AT DESC, ID DESC";

    private final ActiveObjects activeObjects;

    public AoWords(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void keep(WordSubject subject, Collection<String> words) {
        Set<String> missing = new LinkedHashSet<>(words);
        for (WordEntryRow row : rows(subject.kind(), subject.id())) {
            if (missing.remove(row.getWord())) {
                place(row, subject);
            } else {
                activeObjects.delete(row);
            }
        }
        missing.forEach(word -> activeObjects.create(WordEntryRow.class, Map.of("WORD", word, "UNIQ", uniq(word, subject.ref()), "KIND", subject.kind(),
            "SUBJECT_ID", subject.id(), "REF", subject.ref().value(), "SPACE_KEY", Columns.space(subject.space()), "PAGE_ID", Columns.page(subject.page()), "SORT_AT", subject.sortAt())));
    }

    private static void place(WordEntryRow row, WordSubject subject) {
        if (row.getSortAt() != subject.sortAt() || row.getPageId() != Columns.page(subject.page()) || !row.getSpaceKey().equals(Columns.space(subject.space()))) {
            row.setSortAt(subject.sortAt());
            row.setPageId(Columns.page(subject.page()));
            row.setSpaceKey(Columns.space(subject.space()));
            row.save();
        }
    }

    @Override
    public void forget(String kind, long id) {
        activeObjects.delete(rows(kind, id));
    }

    @Override
    public List<WordEntry> read(WordQuery query) {
        Where where = Where.of("WORD = ?", query.word());
        if (query.kind() != null) {
            where.and("KIND = ?", query.kind());
        }
        if (query.spaces() != null) {
            where.and(query.placeless() ? Where.noSpaceOr(query.spaces()) : Where.in("SPACE_KEY", query.spaces().stream().map(SpaceKey::value).toList()));
        }
        if (!query.without().isEmpty()) {
            where.and(Where.notIn("SPACE_KEY", query.without().stream().map(SpaceKey::value).toList()));
        }
        if (query.behind() != null) {
            where.behindFalling("SORT_AT", query.behind().sortAt(), (int) query.behind().id());
        }
        return Arrays.stream(activeObjects.find(WordEntryRow.class, where.query().order(NEWEST).limit(query.limit() + 1))).map(AoWords::entry).toList();
    }

    @Override
    public Set<Ref> having(Collection<String> words, Collection<WordEntry> among) {
        if (among.isEmpty()) {
            return Set.of();
        }
        Where where = Where.in("SUBJECT_ID", among.stream().map(WordEntry::subject).distinct().toList()).and(Where.in("WORD", words));
        Map<String, Long> found = Arrays.stream(activeObjects.find(WordEntryRow.class, where.query()))
            .collect(Collectors.groupingBy(WordEntryRow::getRef, Collectors.counting()));
        return among.stream().map(WordEntry::ref).filter(ref -> found.getOrDefault(ref.value(), 0L) == words.size()).collect(Collectors.toSet());
    }

    @Override
    public Optional<WordEntry> find(String word, Ref ref) {
        return Arrays.stream(activeObjects.find(WordEntryRow.class, Query.select().where("UNIQ = ?", uniq(word, ref)))).map(AoWords::entry).findFirst();
    }

    private WordEntryRow[] rows(String kind, long id) {
        return activeObjects.find(WordEntryRow.class, Query.select().where("SUBJECT_ID = ? AND KIND = ?", id, kind).order("ID ASC"));
    }

    private static String uniq(String word, Ref ref) {
        return word + "|" + ref;
    }

    private static WordEntry entry(WordEntryRow row) {
        return new WordEntry(row.getID(), row.getKind(), row.getSubjectId(), new Ref(row.getRef()), Columns.spaceKey(row.getSpaceKey()),
            Columns.pageId(row.getPageId()), row.getSortAt());
    }
}
