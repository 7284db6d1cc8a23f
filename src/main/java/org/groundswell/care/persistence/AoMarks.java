package org.groundswell.care.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Map;
import net.java.ao.Query;
import org.groundswell.care.domain.Mark;
import org.groundswell.care.domain.Marks;
import org.springframework.stereotype.Component;

/** Who was told of what, in Active Objects. */
@Component
public class AoMarks implements Marks {
    private final ActiveObjects activeObjects;

    public AoMarks(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    // Of two at once the constraint stops one; its unit of work begins again and then finds the row.
    @Override
    public boolean put(Mark mark, Instant now) {
        if (activeObjects.count(SentRow.class, "UNIQ = ?", mark.uniq()) > 0) {
            return false;
        }
        activeObjects.create(SentRow.class, Map.of("UNIQ", mark.uniq(), "SENT_AT", now.toEpochMilli()));
        return true;
    }

    @Override
    public void remove(Mark mark) {
        activeObjects.deleteWithSQL(SentRow.class, "UNIQ = ?", mark.uniq());
    }

    @Override
    public int forget(Instant before, int most) {
        SentRow[] old = activeObjects.find(SentRow.class, Query.select().where("SENT_AT < ?", before.toEpochMilli()).order("SENT_AT ASC, ID ASC").limit(most));
        activeObjects.delete(old);
        return old.length;
    }
}
