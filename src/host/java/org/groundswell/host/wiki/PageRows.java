package org.groundswell.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads pages. */
final class PageRows {
    private static final String COLUMNS = "SELECT ID, SPACE_ID, PARENT_ID, TITLE, BODY, STATUS, VERSION_NO, VERSION_COMMENT, CREATOR_KEY, "
        + "CREATED_AT, MODIFIER_KEY, MODIFIED_AT FROM HOST_PAGE ";
    private static final String OLD_COLUMNS = "SELECT V.ID, P.SPACE_ID, P.PARENT_ID, V.TITLE, V.BODY, P.STATUS, V.VERSION_NO, "
        + "V.VERSION_COMMENT, P.CREATOR_KEY, P.CREATED_AT, V.MODIFIER_KEY, V.MODIFIED_AT "
        + "FROM HOST_PAGE_VERSION V JOIN HOST_PAGE P ON P.ID = V.PAGE_ID ";

    private final JdbcTemplate jdbc;
    private final Spaces spaces;
    private final People people;

    PageRows(JdbcTemplate jdbc, Spaces spaces, People people) {
        this.jdbc = jdbc;
        this.spaces = spaces;
        this.people = people;
    }

    Optional<HostPage> one(String where, Object... arguments) {
        return many(where, arguments).stream().findFirst();
    }

    List<HostPage> many(String where, Object... arguments) {
        return read(COLUMNS + where, arguments);
    }

    /** @return the versions before that of the page, the newest first */
    List<HostPage> before(HostPage latest) {
        List<HostPage> old = read(OLD_COLUMNS + "WHERE V.PAGE_ID = ? ORDER BY V.VERSION_NO DESC", latest.getId());
        old.forEach(page -> page.isOldOf(latest));
        return old;
    }

    // The spaces are read when the rows' connection is free again: many who hold one and wait for a second wait for each other.
    private List<HostPage> read(String sql, Object... arguments) {
        List<Long> spaceIds = new ArrayList<>();
        List<HostPage> found = jdbc.query(sql, (row, number) -> {
            spaceIds.add(row.getLong(2));
            return page(row);
        }, arguments);
        Map<Long, HostSpace> read = new HashMap<>();
        for (int at = 0; at < found.size(); at++) {
            found.get(at).setSpace(read.computeIfAbsent(spaceIds.get(at), space -> spaces.byId(space).orElseThrow()));
        }
        return found;
    }

    private HostPage page(ResultSet row) throws SQLException {
        Long parentId = row.getObject(3, Long.class);
        long id = row.getLong(1);
        HostPage page = new HostPage(parentId, row.getString(8), () -> parent(parentId), () -> List.copyOf(children(id)), person(row.getString(9)),
            person(row.getString(11)));
        page.setId(id);
        page.setTitle(row.getString(4));
        page.setBodyAsString(row.getString(5));
        page.setContentStatus(row.getString(6));
        page.setVersion(row.getInt(7));
        page.setCreationDate(new Date(row.getLong(10)));
        page.setLastModificationDate(new Date(row.getLong(12)));
        return page;
    }

    List<HostPage> children(long id) {
        return many("WHERE PARENT_ID = ? AND STATUS = 'current' ORDER BY POSITION_NO, TITLE", id);
    }

    private Page parent(Long id) {
        return id == null ? null : one("WHERE ID = ?", id).orElse(null);
    }

    private Supplier<ConfluenceUser> person(String key) {
        return () -> key == null ? null : people.byKey(new UserKey(key)).orElse(null);
    }
}
