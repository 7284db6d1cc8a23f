package org.groundswell.pledge.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import net.java.ao.Query;
import org.groundswell.pledge.domain.BoardPeople;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Who takes part in which board, in Active Objects. */
@Component
public class AoBoardPeople implements BoardPeople {
    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoBoardPeople(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public int change(long board, Person person, Identity identity, int change) {
        boolean hidden = identity == Identity.NAME_HIDDEN;
        String uniq = (hidden ? "hidden:" : "") + board + ":" + person.key();
        BoardPersonRow row = row(uniq);
        if (row == null) {
            activeObjects.create(BoardPersonRow.class, Map.of("UNIQ", uniq, "BOARD_ID", board, "USER_KEY", person.key(), "NAME_HIDDEN", hidden,
                "N_PARTS", change, "TOUCHED_AT", clock.millis()));
            return change;
        }
        row.setTouchedAt(clock.millis());
        row.save();
        row = row(uniq);
        int before = row.getParts();
        row.setParts(before + change);
        row.save();
        return Integer.signum(before + change) - Integer.signum(before);
    }

    private BoardPersonRow row(String uniq) {
        BoardPersonRow[] rows = activeObjects.find(BoardPersonRow.class, Query.select().where("UNIQ = ?", uniq));
        return rows.length == 0 ? null : rows[0];
    }
}
