package org.groundswell.host.wiki;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The groups of the wiki and who is in them. */
public final class Groups {
    /** Everybody who may use the wiki. */
    public static final String USERS = "confluence-users";
    /** The super group: its members administer the wiki and see all of it. */
    public static final String ADMINISTRATORS = "confluence-administrators";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    /** @param transactions units of work over the same database */
    public Groups(JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Makes a group unless it is there. */
    public void create(String name) {
        transactions.executeWithoutResult(status -> {
            if (!exists(name)) {
                jdbc.update("INSERT INTO HOST_GROUP (GROUP_NAME) VALUES (?)", name);
            }
        });
    }

    /** @return whether there is such a group */
    public boolean exists(String name) {
        return !jdbc.queryForList("SELECT GROUP_NAME FROM HOST_GROUP WHERE GROUP_NAME = ?", String.class, Words.sought(name)).isEmpty();
    }

    /** @return the names of all groups, sorted */
    public List<String> all() {
        return jdbc.queryForList("SELECT GROUP_NAME FROM HOST_GROUP ORDER BY GROUP_NAME", String.class);
    }

    /** Puts a person into a group. */
    public void add(String group, UserKey person) {
        transactions.executeWithoutResult(status -> {
            if (!isMember(group, person)) {
                jdbc.update("INSERT INTO HOST_MEMBER (GROUP_NAME, USER_KEY) VALUES (?, ?)", group, person.getStringValue());
            }
        });
    }

    /** Takes a person out of a group. */
    public void remove(String group, UserKey person) {
        transactions.executeWithoutResult(status ->
            jdbc.update("DELETE FROM HOST_MEMBER WHERE GROUP_NAME = ? AND USER_KEY = ?", group, person.getStringValue()));
    }

    /** @return whether the person is in the group */
    public boolean isMember(String group, UserKey person) {
        return person != null && of(person).contains(group);
    }

    /** @return the groups the person is in; none for somebody not logged in */
    public Set<String> of(UserKey person) {
        return person == null ? Set.of() : new TreeSet<>(jdbc.queryForList(
            "SELECT GROUP_NAME FROM HOST_MEMBER WHERE USER_KEY = ?", String.class, person.getStringValue()));
    }

    /** @return the user names of the members whose accounts work, sorted */
    public List<String> memberNames(String group) {
        return jdbc.queryForList("SELECT P.USER_NAME FROM HOST_MEMBER M JOIN HOST_PERSON P ON P.USER_KEY = M.USER_KEY "
            + "WHERE M.GROUP_NAME = ? AND P.STATUS = 'ACTIVE' ORDER BY P.USER_NAME", String.class, group);
    }
}
