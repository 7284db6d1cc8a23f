package org.groundswell.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Ref;

/** What is found by which word; every method belongs inside a unit of work. */
public interface WordEntries {
    /** @return newest first, one more than asked for if there are more */
    List<WordEntry> read(WordQuery query);

    /** @return the refs of those among these things that have all of the words, asked in one question */
    Set<Ref> having(Collection<String> words, Collection<WordEntry> among);

    /** @return where a thing stands among those with the word */
    Optional<WordEntry> find(String word, Ref ref);
}
