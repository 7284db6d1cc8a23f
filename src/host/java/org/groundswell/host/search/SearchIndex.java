package org.groundswell.host.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the search knows of pages: each as it was when it was last read into the index. */
public final class SearchIndex {
    private static final int LOOKED_AT = 500;
    private static final int MOST_WORDS = 10;

    private final JdbcTemplate jdbc;
    private final Pages pages;

    /** A page with the words the search has of it. */
    public record Found(HostPage page, String words) {
    }

    SearchIndex(JdbcTemplate jdbc, Pages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    /** @param more what apps add to the words of the page */
    void put(HostPage page, List<String> more) {
        List<String> parts = new ArrayList<>(List.of(text(page.getBodyAsString())));
        parts.addAll(more);
        String words = parts.stream().filter(one -> !one.isBlank()).collect(Collectors.joining("\n"));
        // Changed where it stands: of two who do it at once, one waits for the other.
        if (jdbc.update("UPDATE HOST_SEARCH SET TITLE = ?, WORDS = ? WHERE PAGE_ID = ?", page.getTitle(), words, page.getId()) == 0) {
            jdbc.update("INSERT INTO HOST_SEARCH (PAGE_ID, TITLE, WORDS) VALUES (?, ?, ?)", page.getId(), page.getTitle(), words);
        }
    }

    void remove(long page) {
        jdbc.update("DELETE FROM HOST_SEARCH WHERE PAGE_ID = ?", page);
    }

    /** @return current pages that were never read into the index */
    List<Long> missing() {
        return jdbc.queryForList("SELECT ID FROM HOST_PAGE WHERE STATUS = 'current' AND ID NOT IN (SELECT PAGE_ID FROM HOST_SEARCH)", Long.class);
    }

    /** @return pages that have every word somewhere, those with the first one in their title first, the latest change first; the reader may not see them all */
    public List<Found> find(String query) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Object> arguments = new ArrayList<>();
        String each = words.stream().map(word -> {
            arguments.add(pattern(word));
            arguments.add(pattern(word));
            return "(LOWER(S.TITLE) LIKE ? OR LOWER(S.WORDS) LIKE ?)";
        }).collect(Collectors.joining(" AND "));
        arguments.add(pattern(words.get(0)));
        return jdbc.query("SELECT S.PAGE_ID, S.WORDS FROM HOST_SEARCH S JOIN HOST_PAGE P ON P.ID = S.PAGE_ID WHERE P.STATUS = 'current' AND " + each
            + " ORDER BY CASE WHEN LOWER(S.TITLE) LIKE ? THEN 0 ELSE 1 END, P.MODIFIED_AT DESC, P.ID DESC FETCH FIRST " + LOOKED_AT + " ROWS ONLY",
            (row, number) -> new Found(pages.byId(row.getLong(1)).orElseThrow(), row.getString(2)), arguments.toArray());
    }

    /** @return the words of a query, in small letters */
    public static List<String> words(String query) {
        return List.of(query.toLowerCase(Locale.ROOT).replaceAll("[\\p{Cntrl}\"\\\\%_]", " ").strip().split("\\s+")).stream().filter(word -> !word.isEmpty())
            .distinct().limit(MOST_WORDS).toList();
    }

    private static String pattern(String word) {
        return "%" + word + "%";
    }

    /** Parameters of macros are no text, and what stands in two cells is two words. */
    private static String text(String storage) {
        Document body = Jsoup.parse(storage, "", Parser.xmlParser());
        body.select("ac|parameter, ac|placeholder").remove();
        body.select("td, th, li, dt, dd, br, ac|structured-macro").forEach(element -> element.after(" "));
        return body.text();
    }
}
