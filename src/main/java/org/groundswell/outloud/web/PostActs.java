package org.groundswell.outloud.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.outloud.web.ActView.Manner;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** The buttons under a post: what its reader may do with it and what makes sense as things stand. What answers or settles it stands out, the rest is quiet. */
final class PostActs {
    private final SeenPost post;
    private final Set<ReactionKind> pressed;
    private final boolean onIt;
    private final ReaderWords words;
    private final List<ActView> acts = new ArrayList<>();

    private PostActs(SeenPost post, Set<ReactionKind> pressed, boolean onIt, ReaderWords words) {
        this.post = post;
        this.pressed = pressed;
        this.onIt = onIt;
        this.words = words;
    }

    /**
     * @param pressed what the reader has pressed on the post
     * @param onIt    whether the reader is on what was asked
     */
    static List<ActView> of(SeenPost post, Set<ReactionKind> pressed, boolean onIt, ReaderWords words) {
        return new PostActs(post, pressed, onIt, words).all();
    }

    private List<ActView> all() {
        if (may(PostAct.TAKE) || onIt) {
            add(onIt ? "leave" : "take", Manner.TOGGLE, onIt, false);
        }
        offer(PostAct.RESPOND, "respond", Manner.DEED, false);
        press(PostAct.HEAR, ReactionKind.HEARD, Manner.TOGGLE);
        press(PostAct.REACT, ReactionKind.SUPPORT, Manner.TOGGLE);
        press(PostAct.REACT, ReactionKind.THANK, Manner.TOGGLE_WITH_WORDS);
        press(PostAct.REACT, ReactionKind.ENCOURAGE, Manner.TOGGLE);
        offer(PostAct.AMPLIFY, "amplify", Manner.FORM, true);
        if (may(PostAct.PLEDGE)) {
            acts.add(new ActView("pledge", Manner.LINK, words.link(FeedAddresses.moved(post.ref())), false, true, words));
        }
        offer(PostAct.HELPED, "helped", Manner.FORM, false);
        offer(PostAct.NOT_NEEDED, "not-needed", Manner.DEED, true);
        offer(PostAct.REOPEN, "reopen", Manner.DEED, true);
        offer(PostAct.EDIT, "edit", Manner.FORM, true);
        offer(PostAct.WITHDRAW, "withdraw", Manner.DEED, true);
        return acts;
    }

    private void offer(PostAct act, String name, Manner manner, boolean quiet) {
        if (may(act)) {
            add(name, manner, false, quiet);
        }
    }

    private void press(PostAct act, ReactionKind kind, Manner manner) {
        boolean on = pressed.contains(kind);
        if (may(act) || on) {
            add(kind.word(), manner, on, true);
        }
    }

    private boolean may(PostAct act) {
        return post.rights().contains(act);
    }

    private void add(String name, Manner manner, boolean on, boolean quiet) {
        acts.add(new ActView(name, manner, Html.EMPTY, on, quiet, words));
    }
}
