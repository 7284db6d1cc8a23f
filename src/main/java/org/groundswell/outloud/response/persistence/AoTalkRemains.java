package org.groundswell.outloud.response.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import net.java.ao.RawEntity;
import org.groundswell.outloud.ask.persistence.AskEndRow;
import org.groundswell.outloud.ask.persistence.VolunteerRow;
import org.groundswell.outloud.domain.PostRemains;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Lets what was said and pressed under posts go with them. */
@Component
public class AoTalkRemains implements PostRemains {
    private static final List<Class<? extends RawEntity<Integer>>> TABLES = List.of(ResponseRow.class, ReactionRow.class, VolunteerRow.class, AskEndRow.class);

    private final ActiveObjects activeObjects;

    public AoTalkRemains(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public boolean removeSome(Collection<Long> posts, int most) {
        for (Class<? extends RawEntity<Integer>> table : TABLES) {
            RawEntity<?>[] some = activeObjects.find(table, Where.in("POST_ID", posts).query().limit(most));
            if (some.length > 0) {
                activeObjects.delete(some);
                return true;
            }
        }
        return false;
    }
}
