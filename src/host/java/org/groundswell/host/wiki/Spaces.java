package org.groundswell.host.wiki;

import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceWillRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The spaces of the wiki. Asks nobody whether they may: that is {@link Permissions}' question. */
public final class Spaces {
    private static final String COLUMNS =
        "SELECT ID, SPACE_KEY, NAME, DESCRIPTION, ARCHIVED, HOME_PAGE_ID, CREATOR_KEY FROM HOST_SPACE ";

    private static final int PAGES_AT_ONCE = 50;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final SpaceRights rights;
    private final People people;
    private final EventPublisher events;
    private final Clock clock;
    private final PageRows pages;

    /** @param clock the wiki's time */
    public Spaces(JdbcTemplate jdbc, TransactionTemplate transactions, SpaceRights rights, People people, EventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.rights = rights;
        this.people = people;
        this.events = events;
        this.clock = clock;
        this.pages = new PageRows(jdbc, this, people);
    }

    /** Makes a space whose creator has every right in it and that nobody else sees; {@link #open} lets others in. */
    public HostSpace create(String key, String name, String description, ConfluenceUser creator) {
        if (key == null || !key.matches("~?[A-Za-z0-9]{1,60}")) {
            throw new WikiRefused(WikiRefusal.INVALID, "A space key is made of 1 to 60 letters and digits.");
        }
        String line = Words.line("The name of a space", name, 255);
        Words.lines("The description of a space", description, 2000);
        if (byKey(key).isPresent()) {
            throw taken(key);
        }
        return transactions.execute(status -> {
            insert(key, line, description, creator);
            HostSpace space = byKey(key).orElseThrow();
            if (creator != null) {
                rights.grant(space.getId(), Subject.person(creator.getKey()), SpaceRight.values());
            }
            events.publish(new SpaceCreateEvent(space));
            return space;
        });
    }

    /** Two who choose the same key at the same moment: the second is told. */
    private void insert(String key, String name, String description, ConfluenceUser creator) {
        String creatorKey = creator == null ? null : creator.getKey().getStringValue();
        try {
            jdbc.update("INSERT INTO HOST_SPACE (SPACE_KEY, LOWER_KEY, NAME, DESCRIPTION, ARCHIVED, CREATOR_KEY, CREATED_AT) "
                + "VALUES (?, ?, ?, ?, FALSE, ?, ?)", key, lower(key), name, description, creatorKey, clock.millis());
        } catch (DuplicateKeyException meanwhile) {
            throw taken(key);
        }
    }

    private static WikiRefused taken(String key) {
        return new WikiRefused(WikiRefusal.TAKEN, "A space already exists with key " + key + ".");
    }

    /** Lets everybody who may use the wiki read, write and comment in the space, as a new Confluence space does. */
    public void open(HostSpace space) {
        rights.grant(space.getId(), Subject.group(Groups.USERS), SpaceRight.VIEW, SpaceRight.EDIT_PAGE, SpaceRight.COMMENT,
            SpaceRight.REMOVE_OWN, SpaceRight.RESTRICT_PAGE, SpaceRight.EXPORT);
    }

    /** @return the space of that key, in whatever case it is written */
    public Optional<HostSpace> byKey(String key) {
        return key == null ? Optional.empty() : jdbc.query(COLUMNS + "WHERE LOWER_KEY = ?", this::space, lower(key)).stream().findFirst();
    }

    /** @return the space of that id */
    public Optional<HostSpace> byId(long id) {
        return jdbc.query(COLUMNS + "WHERE ID = ?", this::space, id).stream().findFirst();
    }

    /** @return all spaces by name; those archived at the end */
    public List<HostSpace> all() {
        return jdbc.query(COLUMNS + "ORDER BY ARCHIVED, NAME, SPACE_KEY", this::space);
    }

    /** Names the page a space opens with. */
    public void setHomePage(HostSpace space, long pageId) {
        update("HOME_PAGE_ID", pageId, space);
    }

    /** Gives the space another name. */
    public void rename(HostSpace space, String name) {
        describe(space, name, space.description());
    }

    /** Gives the space another name and says what it is about; null for nothing. */
    public void describe(HostSpace space, String name, String description) {
        String line = Words.line("The name of a space", name, 255);
        Words.lines("The description of a space", description, 2000);
        transactions.executeWithoutResult(status -> {
            update("NAME", line, space);
            update("DESCRIPTION", description, space);
            events.publish(new SpaceUpdateEvent(byId(space.getId()).orElseThrow()));
        });
    }

    /** Puts the space away, or takes it out again. */
    public void setArchived(HostSpace space, boolean archived) {
        transactions.executeWithoutResult(status -> {
            update("ARCHIVED", archived, space);
            HostSpace now = byId(space.getId()).orElseThrow();
            events.publish(archived ? new SpaceArchivedEvent(now) : new SpaceUnArchivedEvent(now));
        });
    }

    /** Removes the space with everything in it, for good. */
    public void remove(HostSpace space) {
        remove(space, removed -> {
        });
    }

    /**
     * Removes the space with everything in it, for good: its pages in parts, each a unit of work, and then the space itself. What is stopped half-way leaves
     * the space with fewer pages.
     *
     * @param progress is told after each part how many pages went with it
     */
    public void remove(HostSpace space, IntConsumer progress) {
        transactions.executeWithoutResult(status -> events.publish(new SpaceWillRemoveEvent(space)));
        for (int removed = PAGES_AT_ONCE; removed == PAGES_AT_ONCE; ) {
            Integer part = transactions.execute(status -> jdbc.update("DELETE FROM HOST_PAGE WHERE ID IN (SELECT ID FROM HOST_PAGE WHERE SPACE_ID = ? "
                + "ORDER BY ID FETCH FIRST " + PAGES_AT_ONCE + " ROWS ONLY)", space.getId()));
            removed = part == null ? 0 : part;
            progress.accept(removed);
        }
        transactions.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM HOST_PAGE WHERE SPACE_ID = ?", space.getId());
            jdbc.update("DELETE FROM HOST_SPACE WHERE ID = ?", space.getId());
            events.publish(new SpaceRemoveEvent(space));
        });
    }

    /** How much stands in a space. */
    public record Content(int pages, int trashed, int comments) {
    }

    /** @return how much stands in the space, whoever may see it */
    public Content content(HostSpace space) {
        return new Content(number("SELECT COUNT(*) FROM HOST_PAGE WHERE SPACE_ID = ? AND STATUS = 'current'", space),
            number("SELECT COUNT(*) FROM HOST_PAGE WHERE SPACE_ID = ? AND STATUS = 'deleted'", space),
            number("SELECT COUNT(*) FROM HOST_COMMENT C JOIN HOST_PAGE P ON P.ID = C.PAGE_ID WHERE P.SPACE_ID = ?", space));
    }

    private int number(String sql, HostSpace space) {
        Integer number = jdbc.queryForObject(sql, Integer.class, space.getId());
        return number == null ? 0 : number;
    }

    private void update(String column, Object content, HostSpace space) {
        transactions.executeWithoutResult(status ->
            jdbc.update("UPDATE HOST_SPACE SET " + column + " = ? WHERE ID = ?", content, space.getId()));
    }

    private HostSpace space(ResultSet row, int number) throws SQLException {
        long id = row.getLong(1);
        String creator = row.getString(7);
        Long home = row.getObject(6, Long.class);
        HostSpace space = new HostSpace(row.getString(4), row.getBoolean(5), home, () -> homePage(home), () -> rights.permissions(id),
            () -> creator == null ? null : people.byKey(new UserKey(creator)).orElse(null));
        space.setId(id);
        space.setKey(row.getString(2));
        space.setName(row.getString(3));
        return space;
    }

    private HostPage homePage(Long id) {
        return id == null ? null : pages.one("WHERE ID = ? AND STATUS = 'current'", id).orElse(null);
    }

    private static String lower(String key) {
        return Words.sought(key).toLowerCase(Locale.ROOT);
    }
}
