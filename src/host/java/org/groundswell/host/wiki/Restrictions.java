package org.groundswell.host.wiki;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who alone may view or edit a page; who may view is handed down to the pages below, who may edit is not. */
public final class Restrictions {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Pages pages;

    /** What a restriction is about. */
    public enum Kind { VIEW, EDIT }

    /** @param transactions units of work over the same database */
    public Restrictions(JdbcTemplate jdbc, TransactionTemplate transactions, Pages pages) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.pages = pages;
    }

    /** @return whom the page's own restriction names; empty for no restriction */
    public List<Subject> of(long pageId, Kind kind) {
        return jdbc.query("SELECT GROUP_NAME, USER_KEY FROM HOST_RESTRICTION WHERE PAGE_ID = ? AND KIND = ? ORDER BY SUBJECT",
            (row, number) -> Subject.of(row.getString(1), row.getString(2)), pageId, kind.name());
    }

    /** Lets only those named view or edit; nobody named lifts the restriction. */
    public void restrict(long pageId, Kind kind, List<Subject> subjects) {
        transactions.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM HOST_RESTRICTION WHERE PAGE_ID = ? AND KIND = ?", pageId, kind.name());
            subjects.stream().distinct().forEach(subject -> jdbc.update(
                "INSERT INTO HOST_RESTRICTION (PAGE_ID, KIND, SUBJECT, GROUP_NAME, USER_KEY) VALUES (?, ?, ?, ?, ?)",
                pageId, kind.name(), subject.id(), subject.group(), subject.personKey()));
        });
    }

    /** @return the sets that apply, the page's own first; a person must be in every one */
    public List<List<Subject>> effective(HostPage page, Kind kind) {
        List<List<Subject>> sets = new ArrayList<>();
        addIfAny(sets, of(page.getLatestVersion().getId(), kind));
        if (kind == Kind.VIEW) {
            pages.ancestors(page).forEach(above -> addIfAny(sets, of(above.getId(), kind)));
        }
        return sets;
    }

    private static void addIfAny(List<List<Subject>> sets, List<Subject> set) {
        if (!set.isEmpty()) {
            sets.add(set);
        }
    }
}
