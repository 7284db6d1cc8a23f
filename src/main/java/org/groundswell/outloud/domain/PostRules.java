package org.groundswell.outloud.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;

/** Who may do what with a published post that they may see, asked by commands and by buttons alike. */
public final class PostRules {
    private static final Optional<Refusal> ALLOWED = Optional.empty();

    private PostRules() {
    }

    /** @return all the person may do with the post */
    public static Set<PostAct> rights(Post post, PostSituation situation) {
        EnumSet<PostAct> rights = EnumSet.noneOf(PostAct.class);
        for (PostAct act : PostAct.values()) {
            if (whyNot(act, post, situation).isEmpty()) {
                rights.add(act);
            }
        }
        return rights;
    }

    /** @throws Refused if the act is not allowed */
    public static void demand(PostAct act, Post post, PostSituation situation) {
        demand(whyNot(act, post, situation));
    }

    /** @throws Refused if the person cannot post here, which is also what keeping a draft needs */
    public static void demandPost(PostSituation situation) {
        demand(whyNoWriter(situation, situation.place()));
    }

    /** @throws Refused if the person is not known or the wiki takes no changes */
    public static void demandReader(PostSituation situation) {
        demand(whyNoReader(situation));
    }

    /** @return why the act is not allowed, empty if it is */
    public static Optional<Refusal> whyNot(PostAct act, Post post, PostSituation situation) {
        return whyNoReader(situation).or(() -> switch (act) {
            case WITHDRAW -> whyNoAuthor(post, situation).or(() -> when(post.state() == PostState.WITHDRAWN, PostRefusal.POST_WITHDRAWN));
            case NARROW -> whyNoAuthor(post, situation).or(() -> whyNotUp(post));
            case EDIT -> whyNoAuthor(post, situation).or(() -> whyNotUp(post)).or(() -> whyNoWriter(situation));
            case WIDEN -> whyNoAuthor(post, situation).or(() -> whyNotUp(post)).or(() -> whyNoWriter(situation, situation.place()));
            case RESPOND -> whyNotUp(post).or(() -> whyNoWriter(situation));
            case HEAR -> whyNotUp(post).or(() -> whyOwn(post, situation));
            case REACT -> whyNotUp(post).or(() -> whyNoWriter(situation)).or(() -> whyOwn(post, situation));
            case TAKE -> whyNotUp(post).or(() -> whyNoWriter(situation)).or(() -> whyOwn(post, situation)).or(() -> when(!post.waits(), PostRefusal.NO_OPEN_ASK));
            case HELPED, NOT_NEEDED -> whyNoAuthor(post, situation).or(() -> whyNotUp(post)).or(() -> when(!post.waits(), PostRefusal.NO_OPEN_ASK));
            case REOPEN -> whyNoAuthor(post, situation).or(() -> whyNotUp(post)).or(() -> whyNoWriter(situation))
                .or(() -> when(post.ask() == null || post.waits(), PostRefusal.ASK_NOT_ENDED));
            case AMPLIFY, MAKE_PAGE -> whyNotPassOn(post).or(() -> whyNoWriter(situation));
            case PLEDGE -> whyNotPassOn(post);
        });
    }

    private static Optional<Refusal> whyNoReader(PostSituation situation) {
        if (situation.person().isAnonymous()) {
            return Optional.of(SharedRefusal.NOT_LOGGED_IN);
        }
        return when(situation.readOnly(), SharedRefusal.READ_ONLY);
    }

    private static Optional<Refusal> whyNoWriter(PostSituation situation) {
        return whyNoWriter(situation, situation.rights());
    }

    private static Optional<Refusal> whyNoWriter(PostSituation situation, PageRights rights) {
        boolean may = rights.view() && rights.comment();
        return whyNoReader(situation).or(() -> when(!may, SharedRefusal.MAY_NOT_COMMENT)).or(() -> when(situation.archived(), PostRefusal.SPACE_PUT_AWAY));
    }

    private static Optional<Refusal> whyNoAuthor(Post post, PostSituation situation) {
        return when(!post.author().equals(situation.person()), PostRefusal.POST_NOT_YOURS);
    }

    private static Optional<Refusal> whyOwn(Post post, PostSituation situation) {
        return when(post.author().equals(situation.person()), PostRefusal.OWN_POST);
    }

    private static Optional<Refusal> whyNotUp(Post post) {
        return when(post.state() == PostState.WITHDRAWN, PostRefusal.POST_WITHDRAWN).or(() -> when(!post.listed(), PostRefusal.POST_ARCHIVED));
    }

    // What was said to a few is not carried to others by anybody, its author would post it anew.
    private static Optional<Refusal> whyNotPassOn(Post post) {
        return whyNotUp(post).or(() -> when(PostAudience.COMMUNITY.widerThan(post.audience()), PostRefusal.FOR_A_FEW));
    }

    private static Optional<Refusal> when(boolean so, Refusal refusal) {
        return so ? Optional.of(refusal) : ALLOWED;
    }

    private static void demand(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new Refused(reason);
        });
    }
}
