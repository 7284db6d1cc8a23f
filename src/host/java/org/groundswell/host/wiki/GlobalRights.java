package org.groundswell.host.wiki;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has which right in the whole wiki. */
public final class GlobalRights {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    /** @param transactions units of work over the same database */
    public GlobalRights(JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Gives a right; one already given stays. */
    public void grant(GlobalRight right, Subject subject) {
        transactions.executeWithoutResult(status -> {
            revoke(right, subject);
            jdbc.update("INSERT INTO HOST_GLOBAL_RIGHT (KIND, SUBJECT, GROUP_NAME, USER_KEY) VALUES (?, ?, ?, ?)", right.name(), subject.id(),
                subject.group(), subject.personKey());
        });
    }

    /** Takes a right away. */
    public void revoke(GlobalRight right, Subject subject) {
        transactions.executeWithoutResult(status ->
            jdbc.update("DELETE FROM HOST_GLOBAL_RIGHT WHERE KIND = ? AND SUBJECT = ?", right.name(), subject.id()));
    }

    boolean has(GlobalRight right, UserKey person, Set<String> groups) {
        List<Subject> subjects = jdbc.query("SELECT GROUP_NAME, USER_KEY FROM HOST_GLOBAL_RIGHT WHERE KIND = ?",
            (row, number) -> Subject.of(row.getString(1), row.getString(2)), right.name());
        return subjects.stream().anyMatch(subject -> subject.covers(person, groups));
    }
}
