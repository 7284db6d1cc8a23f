package org.groundswell.outloud.amplify.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import org.groundswell.shared.persistence.Where;
import org.springframework.stereotype.Component;

/** Deletes what is stored of passing posts on, when these are deleted for good. */
@Component
public class AoAmplifyRemains {
    private final ActiveObjects activeObjects;

    public AoAmplifyRemains(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** @return whether there may be more */
    public boolean removeSome(Collection<Long> posts, int most) {
        AmplifyRow[] some = activeObjects.find(AmplifyRow.class, Where.in("POST_ID", posts).query().limit(most));
        activeObjects.delete(some);
        return some.length > 0;
    }
}
