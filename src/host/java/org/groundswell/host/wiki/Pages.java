package org.groundswell.host.wiki;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The pages of the wiki. Each act is one transaction, and events are published inside it. Asks nobody whether they may: that is
 * {@link Permissions}' question. Who acts may be null for somebody not logged in.
 */
public final class Pages {
    private static final String CURRENT = "current";
    private static final String DELETED = "deleted";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Spaces spaces;
    private final EventPublisher events;
    private final Clock clock;
    private final PageRows rows;

    /** @param clock the wiki's time */
    public Pages(JdbcTemplate jdbc, TransactionTemplate transactions, Spaces spaces, People people, EventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
        this.rows = new PageRows(jdbc, spaces, people);
    }

    /** @return the page in its newest version, also one in the trash */
    public Optional<HostPage> byId(long id) {
        return rows.one("WHERE ID = ?", id);
    }

    /** @return the current page of that title, in whatever case it is written */
    public Optional<HostPage> byTitle(String spaceKey, String title) {
        return spaces.byKey(spaceKey).flatMap(space -> rows.one("WHERE TITLE_GUARD = ?", guard(space.getId(), title)));
    }

    /** @return the page a space opens with */
    public Optional<HostPage> home(HostSpace space) {
        return Optional.ofNullable(space.homePageId()).flatMap(this::byId).filter(page -> !page.isDeleted());
    }

    /** @return the current pages of the space in tree order of their own level */
    public List<HostPage> in(HostSpace space) {
        return rows.many("WHERE SPACE_ID = ? AND STATUS = 'current' ORDER BY POSITION_NO, TITLE", space.getId());
    }

    /** @return the current pages right below the page */
    public List<HostPage> children(long id) {
        return rows.children(id);
    }

    /** @return the pages in the space's trash, latest first */
    public List<HostPage> trashOf(HostSpace space) {
        return rows.many("WHERE SPACE_ID = ? AND STATUS = 'deleted' ORDER BY MODIFIED_AT DESC, ID DESC", space.getId());
    }

    /** @return the pages changed last in the whole wiki, which the reader may not all see */
    public List<HostPage> recent(int limit) {
        return rows.many("WHERE STATUS = 'current' ORDER BY MODIFIED_AT DESC, ID DESC FETCH FIRST " + limit + " ROWS ONLY");
    }

    /** @return the current pages with that label, latest change first, which the reader may not all see */
    public List<HostPage> labelled(String label) {
        return rows.many("WHERE STATUS = 'current' AND ID IN (SELECT PAGE_ID FROM HOST_LABEL WHERE NAME = ?) ORDER BY MODIFIED_AT DESC, ID DESC",
            Words.sought(label).toLowerCase(Locale.ROOT));
    }

    /** @return current pages with the text in title or body, which the reader may not all see */
    public List<HostPage> search(String text, int limit) {
        String pattern = "%" + Words.sought(text).toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "") + "%";
        return rows.many("WHERE STATUS = 'current' AND (LOWER(TITLE) LIKE ? OR LOWER(BODY) LIKE ?) ORDER BY MODIFIED_AT DESC, ID DESC "
            + "FETCH FIRST " + limit + " ROWS ONLY", pattern, pattern);
    }

    /** @return the pages above the page, the top one first */
    public List<HostPage> ancestors(HostPage page) {
        List<HostPage> above = new ArrayList<>();
        for (HostPage one = (HostPage) page.getParent(); one != null; one = (HostPage) one.getParent()) {
            above.add(0, one);
        }
        return above;
    }

    /** @return all versions, the newest first */
    public List<HostPage> versions(long id) {
        List<HostPage> all = new ArrayList<>();
        byId(id).ifPresent(page -> {
            all.add(page);
            all.addAll(rows.before(page));
        });
        return all;
    }

    /** @return that version of the page, also the newest */
    public Optional<HostPage> version(long id, int version) {
        return versions(id).stream().filter(page -> page.getVersion() == version).findFirst();
    }

    /** Makes a page below another, or below the space's home page when none is named. */
    public HostPage create(HostSpace space, Long parentId, String title, String body, ConfluenceUser by) {
        return transactions.execute(status -> {
            HostPage page = byId(insert(space, parentId == null ? space.homePageId() : parentId, title, body, by)).orElseThrow();
            events.publish(new PageCreateEvent(page));
            return page;
        });
    }

    /** Makes the page a new space opens with. */
    public HostPage createHome(HostSpace space, String title, String body, ConfluenceUser by) {
        return transactions.execute(status -> {
            HostPage page = create(space, null, title, body, by);
            spaces.setHomePage(space, page.getId());
            return page;
        });
    }

    /**
     * Saves a new version; refused as a conflict when somebody else saved since.
     *
     * @param baseVersion the version the editor began with
     */
    public HostPage edit(long id, int baseVersion, String title, String body, String comment, ConfluenceUser by) {
        StorageFormat.check(body);
        return transactions.execute(status -> {
            HostPage before = current(id);
            if (before.getVersion() != baseVersion) {
                throw new WikiRefused(WikiRefusal.CONFLICT, "Somebody else saved this page while you were editing it. It is now version "
                    + before.getVersion() + ", you began with version " + baseVersion + ".");
            }
            save(before, title, body, comment, by);
            HostPage after = current(id);
            events.publish(new PageUpdateEvent(after));
            return after;
        });
    }

    /** Does several acts on pages as one: all of them, or none if one is refused. */
    public HostPage together(Supplier<HostPage> acts) {
        return transactions.execute(status -> acts.get());
    }

    /** Gives a page another title, as a new version. */
    public HostPage rename(long id, String title, ConfluenceUser by) {
        HostPage page = current(id);
        return edit(id, page.getVersion(), title, page.getBodyAsString(), null, by);
    }

    /** Moves a page with all below it to another place; null as parent makes it a top level page. */
    public HostPage move(long id, HostSpace target, Long parentId) {
        return transactions.execute(status -> {
            HostPage page = current(id);
            for (Long above = parentId; above != null; above = byId(above).map(HostPage::parentId).orElse(null)) {
                if (above == id) {
                    throw new WikiRefused(WikiRefusal.INVALID, "A page cannot be moved below itself.");
                }
            }
            jdbc.update("UPDATE HOST_PAGE SET PARENT_ID = ?, POSITION_NO = ? WHERE ID = ?", parentId, nextPosition(parentId), id);
            moveTree(page, target);
            HostPage moved = current(id);
            events.publish(new PageMoveEvent(moved));
            return moved;
        });
    }

    /** Makes a new page with the same body, word for word. */
    public HostPage copy(long id, HostSpace target, Long parentId, String title, ConfluenceUser by) {
        return create(target, parentId, title, current(id).getBodyAsString(), by);
    }

    /** Puts a page into the trash; the pages below it move one level up. */
    public void trash(long id) {
        transactions.executeWithoutResult(status -> {
            HostPage page = current(id);
            jdbc.update("UPDATE HOST_PAGE SET PARENT_ID = ? WHERE PARENT_ID = ?", page.parentId(), id);
            jdbc.update("UPDATE HOST_PAGE SET STATUS = ?, TITLE_GUARD = NULL WHERE ID = ?", DELETED, id);
            events.publish(new PageTrashedEvent(inTrash(id)));
        });
    }

    /** Takes a page out of the trash, to where it was if that is still there. */
    public HostPage restore(long id) {
        return transactions.execute(status -> {
            HostPage page = inTrash(id);
            Long parent = Optional.ofNullable(page.parentId()).flatMap(this::byId).filter(above -> !above.isDeleted()).map(HostPage::getId).orElse(null);
            guarded(page.getTitle(), () -> jdbc.update("UPDATE HOST_PAGE SET STATUS = ?, TITLE_GUARD = ?, PARENT_ID = ? WHERE ID = ?", CURRENT,
                guard(page.getSpace().getId(), page.getTitle()), parent, id));
            HostPage restored = current(id);
            events.publish(new PageRestoreEvent(restored));
            return restored;
        });
    }

    /** Removes a page in the trash for good. */
    public void purge(long id) {
        transactions.executeWithoutResult(status -> {
            HostPage page = inTrash(id);
            jdbc.update("DELETE FROM HOST_PAGE WHERE ID = ?", id);
            events.publish(new PageRemoveEvent(page));
        });
    }

    private HostPage current(long id) {
        return byId(id).filter(page -> !page.isDeleted()).orElseThrow(() -> new WikiRefused(WikiRefusal.NOT_FOUND, "There is no page " + id + "."));
    }

    private HostPage inTrash(long id) {
        return byId(id).filter(HostPage::isDeleted)
            .orElseThrow(() -> new WikiRefused(WikiRefusal.NOT_FOUND, "There is no page " + id + " in the trash."));
    }

    private long insert(HostSpace space, Long parentId, String title, String body, ConfluenceUser by) {
        StorageFormat.check(body);
        String name = checkTitle(title);
        long now = clock.millis();
        guarded(name, () -> jdbc.update("INSERT INTO HOST_PAGE (SPACE_ID, PARENT_ID, POSITION_NO, TITLE, TITLE_GUARD, BODY, STATUS, VERSION_NO, "
            + "CREATOR_KEY, CREATED_AT, MODIFIER_KEY, MODIFIED_AT) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)", space.getId(), parentId,
            nextPosition(parentId), name, guard(space.getId(), name), body, CURRENT, key(by), now, key(by), now));
        return rows.one("WHERE TITLE_GUARD = ?", guard(space.getId(), name)).orElseThrow().getId();
    }

    private void save(HostPage before, String title, String body, String comment, ConfluenceUser by) {
        String name = checkTitle(title);
        Words.lines("The remark on a version", comment, 255);
        // The version in the condition decides between two who save at the same moment: the second finds no row.
        int saved = guarded(name, () -> jdbc.update("UPDATE HOST_PAGE SET TITLE = ?, TITLE_GUARD = ?, BODY = ?, VERSION_NO = ?, "
            + "VERSION_COMMENT = ?, MODIFIER_KEY = ?, MODIFIED_AT = ? WHERE ID = ? AND VERSION_NO = ? AND STATUS = ?", name,
            guard(before.getSpace().getId(), name), body, before.getVersion() + 1, comment, key(by), clock.millis(), before.getId(),
            before.getVersion(), CURRENT));
        if (saved == 0) {
            throw new WikiRefused(WikiRefusal.CONFLICT, "Somebody else saved this page at the same moment.");
        }
        jdbc.update("INSERT INTO HOST_PAGE_VERSION (PAGE_ID, VERSION_NO, TITLE, BODY, VERSION_COMMENT, MODIFIER_KEY, MODIFIED_AT) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?)", before.getId(), before.getVersion(), before.getTitle(), before.getBodyAsString(),
            before.versionComment(), key(before.getLastModifier()), before.getLastModificationDate().getTime());
    }

    private void moveTree(HostPage page, HostSpace target) {
        guarded(page.getTitle(), () -> jdbc.update("UPDATE HOST_PAGE SET SPACE_ID = ?, TITLE_GUARD = ? WHERE ID = ?", target.getId(),
            guard(target.getId(), page.getTitle()), page.getId()));
        children(page.getId()).forEach(child -> moveTree(child, target));
    }

    private int nextPosition(Long parentId) {
        Integer next = parentId == null ? Integer.valueOf(0)
            : jdbc.queryForObject("SELECT COALESCE(MAX(POSITION_NO), 0) + 1 FROM HOST_PAGE WHERE PARENT_ID = ?", Integer.class, parentId);
        return next == null ? 0 : next;
    }

    private static int guarded(String title, Supplier<Integer> act) {
        try {
            return act.get();
        } catch (DuplicateKeyException taken) {
            throw new WikiRefused(WikiRefusal.TAKEN, "A page with this title already exists: '" + title + "'. Titles are unique in a space.");
        }
    }

    private static String checkTitle(String title) {
        String line = Words.line("A title", title, 255);
        // Some letters become two when they are written small, and the guard has to fit.
        Words.line("A title in small letters", line.toLowerCase(Locale.ROOT), 255);
        return line;
    }

    private static String guard(long spaceId, String title) {
        return spaceId + ":" + Words.sought(title).toLowerCase(Locale.ROOT);
    }

    private static String key(ConfluenceUser by) {
        return by == null ? null : by.getKey().getStringValue();
    }
}
