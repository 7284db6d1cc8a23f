package org.groundswell.host.wiki;

import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.host.wiki.HostUser.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the wiki; names are compared without case, keys are opaque and never change. */
public final class People {
    private static final String COLUMNS = "SELECT USER_KEY, USER_NAME, FULL_NAME, EMAIL, STATUS FROM HOST_PERSON ";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    /** @param transactions units of work over the same database */
    public People(JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Makes an account; refused when the name is taken. */
    public HostUser create(String name, String fullName, String email, String password) {
        String lower = Words.line("A user name", name.toLowerCase(Locale.ROOT), 100);
        String full = Words.line("The full name of a person", fullName, 255);
        Words.lines("An address for mail", email, 255);
        if (byName(lower).isPresent()) {
            throw new WikiRefused(WikiRefusal.TAKEN, "The user name '" + lower + "' is taken.");
        }
        UserKey key = new UserKey(Passwords.randomHex(16));
        transactions.executeWithoutResult(status -> jdbc.update(
            "INSERT INTO HOST_PERSON (USER_KEY, USER_NAME, FULL_NAME, EMAIL, PASSWORD_HASH, STATUS) VALUES (?, ?, ?, ?, ?, ?)",
            key.getStringValue(), lower, full, email, Passwords.hash(password), Status.ACTIVE.name()));
        return byKey(key).orElseThrow();
    }

    /** @return the person of that key, also one whose account is switched off or deleted */
    public Optional<HostUser> byKey(UserKey key) {
        return key == null ? Optional.empty() : first(COLUMNS + "WHERE USER_KEY = ?", key.getStringValue());
    }

    /** @return the person of that user name whose account was not deleted */
    public Optional<HostUser> byName(String name) {
        return name == null ? Optional.empty()
            : first(COLUMNS + "WHERE USER_NAME = ? AND STATUS <> 'DELETED'", Words.sought(name).toLowerCase(Locale.ROOT));
    }

    /** @return everybody whose account was not deleted, by full name */
    public List<HostUser> all() {
        return jdbc.query(COLUMNS + "WHERE STATUS <> 'DELETED' ORDER BY FULL_NAME, USER_NAME", People::user);
    }

    /** @return active people whose name begins or goes on with the text, at most that many */
    public List<HostUser> search(String text, int limit) {
        String pattern = "%" + Words.sought(text).toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "") + "%";
        return jdbc.query(COLUMNS + "WHERE STATUS = 'ACTIVE' AND (LOWER(FULL_NAME) LIKE ? OR USER_NAME LIKE ?) "
            + "ORDER BY FULL_NAME, USER_NAME FETCH FIRST " + limit + " ROWS ONLY", People::user, pattern, pattern);
    }

    /** @return the person when the password is right and the account works */
    public Optional<HostUser> authenticate(String name, String password) {
        return byName(name).filter(HostUser::active).filter(user -> {
            String stored = setting(user.getKey(), "PASSWORD_HASH");
            return stored != null && Passwords.matches(password, stored);
        });
    }

    /** Switches an account off: the person can no longer log in, what they wrote keeps their name. */
    public void deactivate(UserKey key) {
        setStatus(key, Status.INACTIVE);
    }

    /** Switches an account on again. */
    public void activate(UserKey key) {
        setStatus(key, Status.ACTIVE);
    }

    /** Deletes an account: the key stays and reads as an unknown user under an alias, as after an erasure in Confluence. */
    public void delete(UserKey key) {
        String alias = "user-" + key.getStringValue().substring(0, 5);
        transactions.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM HOST_MEMBER WHERE USER_KEY = ?", key.getStringValue());
            jdbc.update("DELETE FROM HOST_TOKEN WHERE USER_KEY = ?", key.getStringValue());
            jdbc.update("UPDATE HOST_PERSON SET USER_NAME = ?, FULL_NAME = ?, EMAIL = NULL, PASSWORD_HASH = NULL, LOCALE = NULL, "
                + "THEME = NULL, STATUS = 'DELETED' WHERE USER_KEY = ?", alias, alias, key.getStringValue());
        });
    }

    /** @return the language the person chose, empty for the wiki's own */
    public Optional<Locale> locale(UserKey key) {
        return Optional.ofNullable(setting(key, "LOCALE")).map(Locale::forLanguageTag);
    }

    /** Keeps the language the person chose; null for the wiki's own. */
    public void setLocale(UserKey key, Locale locale) {
        set(key, "LOCALE", locale == null ? null : locale.toLanguageTag());
    }

    /** @return "light", "dark" or empty when the person never chose */
    public Optional<String> theme(UserKey key) {
        return Optional.ofNullable(setting(key, "THEME"));
    }

    /** Keeps the look the person chose; null for none. */
    public void setTheme(UserKey key, String theme) {
        set(key, "THEME", theme);
    }

    /** Gives the person a new password. */
    public void setPassword(UserKey key, String password) {
        set(key, "PASSWORD_HASH", Passwords.hash(password));
    }

    private void setStatus(UserKey key, Status status) {
        transactions.executeWithoutResult(unit ->
            jdbc.update("UPDATE HOST_PERSON SET STATUS = ? WHERE USER_KEY = ? AND STATUS <> 'DELETED'", status.name(), key.getStringValue()));
    }

    private String setting(UserKey key, String column) {
        return jdbc.queryForList("SELECT " + column + " FROM HOST_PERSON WHERE USER_KEY = ?", String.class, key.getStringValue())
            .stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    private void set(UserKey key, String column, String content) {
        transactions.executeWithoutResult(unit ->
            jdbc.update("UPDATE HOST_PERSON SET " + column + " = ? WHERE USER_KEY = ?", content, key.getStringValue()));
    }

    private Optional<HostUser> first(String sql, Object argument) {
        return jdbc.query(sql, People::user, argument).stream().findFirst();
    }

    private static HostUser user(ResultSet row, int number) throws SQLException {
        return new HostUser(new UserKey(row.getString(1)), row.getString(2), row.getString(3), row.getString(4), Status.valueOf(row.getString(5)));
    }
}
