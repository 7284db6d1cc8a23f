package org.groundswell.host.wiki;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The words pages are tagged with. */
public final class Labels {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    /** @param transactions units of work over the same database */
    public Labels(JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** @return the labels of the page, sorted */
    public List<String> of(long pageId) {
        return jdbc.queryForList("SELECT NAME FROM HOST_LABEL WHERE PAGE_ID = ? ORDER BY NAME", String.class, pageId);
    }

    /** Tags a page; a label is one word in lower case. */
    public void add(long pageId, String label) {
        String name = word(label);
        transactions.executeWithoutResult(status -> {
            if (!of(pageId).contains(name)) {
                jdbc.update("INSERT INTO HOST_LABEL (PAGE_ID, NAME) VALUES (?, ?)", pageId, name);
            }
        });
    }

    /** @return the label as it is kept; refused if it is none */
    static String word(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[^\\s\\p{Z}\\p{Cc}\\p{Cs},!#&()*.:;<>?@\\[\\]^]{1,240}")) {
            throw new WikiRefused(WikiRefusal.INVALID, "A label is one word of letters, digits, dashes and underscores.");
        }
        return name;
    }

    /** Takes a label off a page. */
    public void remove(long pageId, String label) {
        transactions.executeWithoutResult(status -> jdbc.update("DELETE FROM HOST_LABEL WHERE PAGE_ID = ? AND NAME = ?", pageId, label));
    }
}
