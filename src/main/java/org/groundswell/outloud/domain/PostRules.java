package org.groundswell.outloud.domain;

import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;
import org.groundswell.shared.domain.SharedRefusal;

/** Who may do what with a published post that they may see, asked by commands and by buttons alike. */
public final class PostRules {
    private PostRules() {
    }

    /** @return all the person may do with the post */
    public static Set<PostAct> rights(Post post, PostSituation situation) {
        return Rights.of(PostAct.class, act -> whyNot(act, post, situation));
    }

    /** @throws Refused if the act is not allowed */
    public static void demand(PostAct act, Post post, PostSituation situation) {
        Refused.ifPresent(whyNot(act, post, situation));
    }

    /** @return whether the person can post here */
    public static boolean mayPost(PostSituation situation) {
        return whyNoWriter(situation).isEmpty();
    }

    /** @throws Refused if the person cannot post here, which is also what keeping a draft needs */
    public static void demandPost(PostSituation situation) {
        Refused.ifPresent(whyNoWriter(situation, situation.place()));
    }

    /** @throws Refused if the person is not known or the wiki takes no changes */
    public static void demandReader(PostSituation situation) {
        Refused.ifPresent(whyNoReader(situation));
    }

    /** @return why the act is not allowed, empty if it is */
    public static Optional<Refusal> whyNot(PostAct act, Post post, PostSituation situation) {
        return whyNoReader(situation).or(() -> switch (act) {
            case WITHDRAW -> whyNoAuthor(post, situation).or(() -> PostRefusal.POST_WITHDRAWN.when(post.state() == PostState.WITHDRAWN));
            case NARROW -> whyNoAuthor(post, situation).or(() -> whyNotUp(post));
            case EDIT -> whyNoAuthor(post, situation).or(() -> whyNotUp(post)).or(() -> whyNoWriter(situation));
            case WIDEN -> whyNoAuthor(post, situation).or(() -> whyNotUp(post)).or(() -> whyNoWriter(situation, situation.place()));
            case RESPOND -> whyNotUp(post).or(() -> whyNoWriter(situation));
            case HEAR -> whyNotUp(post).or(() -> whyOwn(post, situation));
            case REACT -> whyNotUp(post).or(() -> whyNoWriter(situation)).or(() -> whyOwn(post, situation));
            case TAKE -> whyNotUp(post).or(() -> whyNoWriter(situation)).or(() -> whyOwn(post, situation)).or(() -> PostRefusal.NO_OPEN_ASK.when(!post.waits()));
            case HELPED, NOT_NEEDED -> whyNoAuthor(post, situation).or(() -> whyNotUp(post)).or(() -> PostRefusal.NO_OPEN_ASK.when(!post.waits()));
            case REOPEN -> whyNoAuthor(post, situation).or(() -> whyNotUp(post)).or(() -> whyNoWriter(situation))
                .or(() -> PostRefusal.ASK_NOT_ENDED.when(post.ask() == null || post.waits()));
            case AMPLIFY -> whyNotPassOn(post).or(() -> whyOwn(post, situation)).or(() -> whyPutAway(situation));
            case MAKE_PAGE -> whyNotPassOn(post).or(() -> whyNoWriter(situation));
            case PLEDGE -> whyNotPassOn(post).or(() -> PostRefusal.MOVES_NOBODY.when(!post.words().kind().moves()));
        });
    }

    private static Optional<Refusal> whyNoReader(PostSituation situation) {
        return Rights.whyNoActor(situation.person(), situation.readOnly());
    }

    private static Optional<Refusal> whyNoWriter(PostSituation situation) {
        return whyNoWriter(situation, situation.rights());
    }

    private static Optional<Refusal> whyNoWriter(PostSituation situation, PageRights rights) {
        boolean may = rights.view() && rights.comment();
        return whyNoReader(situation).or(() -> SharedRefusal.MAY_NOT_COMMENT.when(!may)).or(() -> whyPutAway(situation));
    }

    private static Optional<Refusal> whyPutAway(PostSituation situation) {
        return PostRefusal.SPACE_PUT_AWAY.when(situation.archived());
    }

    private static Optional<Refusal> whyNoAuthor(Post post, PostSituation situation) {
        return PostRefusal.POST_NOT_YOURS.when(!post.author().equals(situation.person()));
    }

    private static Optional<Refusal> whyOwn(Post post, PostSituation situation) {
        return PostRefusal.OWN_POST.when(post.author().equals(situation.person()));
    }

    private static Optional<Refusal> whyNotUp(Post post) {
        return PostRefusal.POST_WITHDRAWN.when(post.state() == PostState.WITHDRAWN).or(() -> PostRefusal.POST_ARCHIVED.when(!post.listed()));
    }

    // What was said to a few is not carried to others by anybody, its author would post it anew.
    private static Optional<Refusal> whyNotPassOn(Post post) {
        return whyNotUp(post).or(() -> PostRefusal.FOR_A_FEW.when(PostAudience.COMMUNITY.widerThan(post.audience())));
    }
}
