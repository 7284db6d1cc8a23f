package org.groundswell.outloud.made.domain;

import java.util.Optional;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.PostSituation;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;

/** Who may make a page of a post, asked by the command and by the button alike. */
public final class MadeRules {
    private MadeRules() {
    }

    /**
     * @param mayCreate whether the person may make pages in the space of the post
     * @return why not, empty if they may
     */
    public static Optional<Refusal> whyNot(Post post, PostSituation situation, boolean mayCreate) {
        return PostRules.whyNot(PostAct.MAKE_PAGE, post, situation)
            .or(() -> MadeRefusal.NOWHERE_FOR_PAGE.when(!post.place().onPage() || !situation.place().view()))
            .or(() -> MadeRefusal.MAY_NOT_MAKE_PAGE.when(!mayCreate));
    }

    /** @throws Refused if the person may not */
    public static void demand(Post post, PostSituation situation, boolean mayCreate) {
        Refused.ifPresent(whyNot(post, situation, mayCreate));
    }
}
