package org.groundswell.outloud.response.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostNumbers;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.springframework.stereotype.Component;

/** Counts answers and presses in Active Objects. */
@Component
public class AoPostNumbers implements PostNumbers {
    private final ActiveObjects activeObjects;

    public AoPostNumbers(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public PostCounts of(Post post) {
        PostCounts counted = new PostCounts(answers(post), 0, 0, 0, 0, 0);
        for (ReactionKind kind : ReactionKind.values()) {
            counted = counted.plus(kind.counting(presses(post, kind)));
        }
        return counted;
    }

    private int answers(Post post) {
        return activeObjects.count(ResponseRow.class, "POST_ID = ? AND WITHDRAWN = ?", post.id(), false);
    }

    private int presses(Post post, ReactionKind kind) {
        return activeObjects.count(ReactionRow.class, "POST_ID = ? AND KIND = ?", post.id(), kind.name());
    }
}
