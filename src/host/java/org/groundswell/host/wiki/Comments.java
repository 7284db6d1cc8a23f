package org.groundswell.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What people say below a page. Asks nobody whether they may: that is {@link Permissions}' question. */
public final class Comments {
    private static final String COLUMNS = "SELECT ID, PARENT_ID, BODY, CREATOR_KEY, CREATED_AT FROM HOST_COMMENT ";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final People people;
    private final Clock clock;

    /** A comment; the body is storage format, the author null for somebody who was not logged in. */
    public record PageComment(long id, Long parentId, String body, HostUser author, Instant at) {
    }

    /** @param clock the wiki's time */
    public Comments(JdbcTemplate jdbc, TransactionTemplate transactions, People people, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.people = people;
        this.clock = clock;
    }

    /** @return the comments of the page, the oldest first */
    public List<PageComment> of(long pageId) {
        List<Supplier<PageComment>> rows = jdbc.query(COLUMNS + "WHERE PAGE_ID = ? ORDER BY ID", (row, number) -> comment(row), pageId);
        return rows.stream().map(Supplier::get).toList();
    }

    /** Says something below a page, or below a comment when one is named. */
    public void add(long pageId, Long parentId, String body, ConfluenceUser by) {
        StorageFormat.check(body);
        String key = by == null ? null : by.getKey().getStringValue();
        transactions.executeWithoutResult(status -> jdbc.update(
            "INSERT INTO HOST_COMMENT (PAGE_ID, PARENT_ID, BODY, CREATOR_KEY, CREATED_AT) VALUES (?, ?, ?, ?, ?)",
            pageId, parentId, body, key, clock.millis()));
    }

    /** Says something below a page in plain words: a blank line ends a paragraph. Nothing is said by blanks alone. */
    public void say(long pageId, String words, ConfluenceUser by) {
        String body = Arrays.stream(words.replace("\r\n", "\n").split("\n\\s*\n")).map(String::strip).filter(paragraph -> !paragraph.isEmpty())
            .map(paragraph -> "<p>" + Html.escape(paragraph).replace("\n", "<br/>") + "</p>").collect(Collectors.joining());
        if (!body.isEmpty()) {
            add(pageId, null, body, by);
        }
    }

    /** Removes a comment; answers to it stay. */
    public void remove(long id) {
        transactions.executeWithoutResult(status -> jdbc.update("DELETE FROM HOST_COMMENT WHERE ID = ?", id));
    }

    // As with pages, the author is read when the row's connection is free again.
    private Supplier<PageComment> comment(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        Long parent = row.getObject(2, Long.class);
        String body = row.getString(3);
        String author = row.getString(4);
        Instant at = Instant.ofEpochMilli(row.getLong(5));
        return () -> new PageComment(id, parent, body, author(author), at);
    }

    private HostUser author(String key) {
        return Optional.ofNullable(key).flatMap(known -> people.byKey(new UserKey(known))).orElse(null);
    }
}
