package org.groundswell.host.wiki;

import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Personal access tokens: what a script sends as "Authorization: Bearer …" instead of a password. */
public final class Tokens {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final People people;
    private final Clock clock;

    /** A token in its owner's list; the token itself is shown only once, when it is made. */
    public record Token(long id, String label, Instant createdAt) {
    }

    /** @param clock the wiki's time */
    public Tokens(JdbcTemplate jdbc, TransactionTemplate transactions, People people, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.people = people;
        this.clock = clock;
    }

    /** @return a new token of the person, which nobody can read again afterwards */
    public String issue(UserKey person, String label) {
        String line = Words.line("The name of a token", label, 255);
        String token = Passwords.randomHex(24);
        transactions.executeWithoutResult(status -> jdbc.update(
            "INSERT INTO HOST_TOKEN (TOKEN_HASH, USER_KEY, LABEL, CREATED_AT) VALUES (?, ?, ?, ?)",
            Passwords.hashToken(token), person.getStringValue(), line, clock.millis()));
        return token;
    }

    /** @return the person the token stands for, if it is known and the account works */
    public Optional<HostUser> personOf(String token) {
        return jdbc.queryForList("SELECT USER_KEY FROM HOST_TOKEN WHERE TOKEN_HASH = ?", String.class, Passwords.hashToken(token))
            .stream().findFirst().flatMap(key -> people.byKey(new UserKey(key))).filter(HostUser::active);
    }

    /** @return the person's tokens, newest first */
    public List<Token> of(UserKey person) {
        return jdbc.query("SELECT ID, LABEL, CREATED_AT FROM HOST_TOKEN WHERE USER_KEY = ? ORDER BY ID DESC",
            (row, number) -> new Token(row.getLong(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))), person.getStringValue());
    }

    /** Makes one of the person's tokens worthless. */
    public void revoke(UserKey person, long id) {
        transactions.executeWithoutResult(status ->
            jdbc.update("DELETE FROM HOST_TOKEN WHERE ID = ? AND USER_KEY = ?", id, person.getStringValue()));
    }
}
