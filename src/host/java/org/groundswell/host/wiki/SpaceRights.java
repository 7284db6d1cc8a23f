package org.groundswell.host.wiki;

import com.atlassian.confluence.security.SpacePermission;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has which right in which space. */
public final class SpaceRights {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final People people;

    /** One right of one subject in a space. */
    public record Grant(SpaceRight right, Subject subject) {
    }

    /** @param transactions units of work over the same database */
    public SpaceRights(JdbcTemplate jdbc, TransactionTemplate transactions, People people) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.people = people;
    }

    /** @return every right given in the space */
    public List<Grant> of(long spaceId) {
        return jdbc.query("SELECT KIND, GROUP_NAME, USER_KEY FROM HOST_SPACE_RIGHT WHERE SPACE_ID = ? ORDER BY SUBJECT, KIND",
            (row, number) -> new Grant(SpaceRight.valueOf(row.getString(1)), Subject.of(row.getString(2), row.getString(3))), spaceId);
    }

    /** Gives rights in the space; those already given stay. */
    public void grant(long spaceId, Subject subject, SpaceRight... rights) {
        transactions.executeWithoutResult(status -> {
            revoke(spaceId, subject, rights);
            for (SpaceRight right : rights) {
                jdbc.update("INSERT INTO HOST_SPACE_RIGHT (SPACE_ID, KIND, SUBJECT, GROUP_NAME, USER_KEY) VALUES (?, ?, ?, ?, ?)",
                    spaceId, right.name(), subject.id(), subject.group(), subject.personKey());
            }
        });
    }

    /** Takes rights in the space away. */
    public void revoke(long spaceId, Subject subject, SpaceRight... rights) {
        transactions.executeWithoutResult(status -> {
            for (SpaceRight right : rights) {
                jdbc.update("DELETE FROM HOST_SPACE_RIGHT WHERE SPACE_ID = ? AND KIND = ? AND SUBJECT = ?", spaceId, right.name(), subject.id());
            }
        });
    }

    List<SpacePermission> permissions(long spaceId) {
        return of(spaceId).stream().map(grant -> new SpacePermission(grant.right().type(), grant.subject().group(),
            people.byKey(grant.subject().person()).orElse(null))).toList();
    }
}
