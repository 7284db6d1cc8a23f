package org.groundswell.host.wiki;

import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The wiki itself, put together: what its pages, its REST and its services for apps stand on. */
public final class WikiParts {
    private final People people;
    private final Groups groups;
    private final Tokens tokens;
    private final Settings settings;
    private final SpaceRights rights;
    private final GlobalRights globalRights;
    private final Spaces spaces;
    private final Pages pages;
    private final Restrictions restrictions;
    private final Permissions permissions;
    private final Labels labels;
    private final SpaceExtras extras;
    private final Comments comments;
    private final Attachments attachments;
    private final SpaceCopies copies;

    /** @param clock the wiki's time */
    public WikiParts(JdbcTemplate jdbc, TransactionTemplate transactions, EventPublisher events, Clock clock) {
        people = new People(jdbc, transactions);
        groups = new Groups(jdbc, transactions);
        tokens = new Tokens(jdbc, transactions, people, clock);
        settings = new Settings(jdbc, transactions);
        rights = new SpaceRights(jdbc, transactions, people);
        globalRights = new GlobalRights(jdbc, transactions);
        spaces = new Spaces(jdbc, transactions, rights, people, events, clock);
        pages = new Pages(jdbc, transactions, spaces, people, events, clock);
        restrictions = new Restrictions(jdbc, transactions, pages);
        permissions = new Permissions(people, groups, rights, globalRights, restrictions, pages);
        labels = new Labels(jdbc, transactions);
        extras = new SpaceExtras(jdbc, transactions);
        comments = new Comments(jdbc, transactions, people, clock);
        attachments = new Attachments(jdbc, transactions, clock);
        copies = new SpaceCopies(this, transactions);
    }

    /** @return accounts and log-in */
    public People people() {
        return people;
    }

    /** @return groups and their members */
    public Groups groups() {
        return groups;
    }

    /** @return personal access tokens */
    public Tokens tokens() {
        return tokens;
    }

    /** @return what administrators set for the whole wiki */
    public Settings settings() {
        return settings;
    }

    /** @return rights given in spaces */
    public SpaceRights rights() {
        return rights;
    }

    /** @return rights given in the whole wiki */
    public GlobalRights globalRights() {
        return globalRights;
    }

    /** @return spaces */
    public Spaces spaces() {
        return spaces;
    }

    /** @return pages */
    public Pages pages() {
        return pages;
    }

    /** @return restrictions of pages */
    public Restrictions restrictions() {
        return restrictions;
    }

    /** @return who may do what */
    public Permissions permissions() {
        return permissions;
    }

    /** @return labels of pages */
    public Labels labels() {
        return labels;
    }

    /** @return labels of spaces and what they promote */
    public SpaceExtras extras() {
        return extras;
    }

    /** @return comments on pages */
    public Comments comments() {
        return comments;
    }

    /** @return files attached to pages */
    public Attachments attachments() {
        return attachments;
    }

    /** @return copies of whole spaces */
    public SpaceCopies copies() {
        return copies;
    }
}
