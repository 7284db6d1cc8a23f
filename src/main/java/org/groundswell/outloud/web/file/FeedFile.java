package org.groundswell.outloud.web.file;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a feed as programs read it outside the wiki; plain text and complete addresses.
 *
 * @param language of its titles, as in an HTML lang attribute
 * @param id       the same for every part of the feed
 * @param page     the feed's page in the wiki
 * @param self     this part
 * @param next     what is older, null at the end
 */
public record FeedFile(String title, String language, String id, String page, String self, String next, List<Entry> entries) {
    public FeedFile {
        entries = List.copyOf(entries);
    }

    /**
     * One post.
     *
     * @param id      the same wherever the wiki is reached and whatever becomes of the words
     * @param text    its beginning, or a sentence that says why that stands in the wiki only
     * @param author  null where the author is not named
     * @param kind    the name of its kind
     * @param at      the beginning of that day where the name is hidden, like changed
     * @param changed the same as at if it was never edited
     */
    public record Entry(String id, String address, String title, String text, String author, String kind, String kindWord, Instant at, Instant changed) {
    }

    /** @return when one of them was last changed, the beginning of time for none */
    Instant changed() {
        return entries.stream().map(Entry::changed).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
