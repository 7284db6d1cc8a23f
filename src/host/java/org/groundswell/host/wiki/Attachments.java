package org.groundswell.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The files attached to pages, each in its newest version. Asks nobody whether they may. */
public final class Attachments {
    /** The largest file in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;
    private static final String COLUMNS = "SELECT ID, PAGE_ID, FILE_NAME, MEDIA_TYPE, FILE_SIZE, VERSION_NO FROM HOST_ATTACHMENT ";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    /** A file without what is in it. */
    public record AttachedFile(long id, long pageId, String name, String mediaType, long size, int version) {
        /** @return where it is fetched, below the context path */
        public String path() {
            return "/download/attachments/" + pageId + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + "?version=" + version;
        }
    }

    Attachments(JdbcTemplate jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Attaches a file, as a new version where there is one of that name. */
    public AttachedFile put(long pageId, String name, String mediaType, byte[] content, ConfluenceUser by) {
        String line = Words.line("The name of a file", name, 255);
        if (line.matches(".*[/\\\\<>\"|*?:].*")) {
            throw new WikiRefused(WikiRefusal.INVALID, "The name of a file cannot contain any of / \\ < > \" | * ? :");
        }
        if (content.length == 0 || content.length > LARGEST) {
            throw new WikiRefused(WikiRefusal.INVALID, "A file has between 1 and " + LARGEST + " bytes; this one has " + content.length + ".");
        }
        return transactions.execute(status -> {
            int version = find(pageId, line).map(AttachedFile::version).orElse(0) + 1;
            remove(pageId, line);
            // As text, because the two databases name and limit bytes differently.
            jdbc.update("INSERT INTO HOST_ATTACHMENT (PAGE_ID, FILE_NAME, MEDIA_TYPE, FILE_SIZE, VERSION_NO, CONTENT, CREATOR_KEY, CREATED_AT) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                pageId, line, type(mediaType), content.length, version, Base64.getEncoder().encodeToString(content), by == null ? null : by.getKey().getStringValue(), clock.millis());
            return find(pageId, line).orElseThrow();
        });
    }

    public List<AttachedFile> of(long pageId) {
        return jdbc.query(COLUMNS + "WHERE PAGE_ID = ? ORDER BY FILE_NAME", Attachments::file, pageId);
    }

    public Optional<AttachedFile> find(long pageId, String name) {
        return jdbc.query(COLUMNS + "WHERE PAGE_ID = ? AND FILE_NAME = ?", Attachments::file, pageId, Words.sought(name)).stream().findFirst();
    }

    public byte[] content(AttachedFile file) {
        return Base64.getDecoder().decode(jdbc.queryForObject("SELECT CONTENT FROM HOST_ATTACHMENT WHERE ID = ?", String.class, file.id()));
    }

    public void remove(long pageId, String name) {
        transactions.executeWithoutResult(status -> jdbc.update("DELETE FROM HOST_ATTACHMENT WHERE PAGE_ID = ? AND FILE_NAME = ?", pageId, Words.sought(name)));
    }

    private static String type(String mediaType) {
        String type = mediaType == null ? "" : mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        return type.matches("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}") ? type : "application/octet-stream";
    }

    private static AttachedFile file(ResultSet row, int number) throws SQLException {
        return new AttachedFile(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getLong(5), row.getInt(6));
    }
}
