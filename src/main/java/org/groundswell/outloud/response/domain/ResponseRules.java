package org.groundswell.outloud.response.domain;

import java.util.Optional;
import java.util.Set;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.PostSituation;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;

/** Who may do what with a response, asked by commands and by buttons alike. */
public final class ResponseRules {
    private ResponseRules() {
    }

    /** @return what the person may do with a response to that post */
    public static Set<ResponseAct> rights(Response response, Post post, PostSituation situation) {
        return Rights.of(ResponseAct.class, act -> whyNot(act, response, post, situation));
    }

    /** @throws Refused if the act is not allowed */
    public static void demand(ResponseAct act, Response response, Post post, PostSituation situation) {
        whyNot(act, response, post, situation).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    /** @throws Refused ROLE_NEEDS_NAME: whoever speaks in a role is known by name (product 4.5, rule 7) */
    public static void demandName(ResponseWords words, Identity identity) {
        if (words.inRole() && identity == Identity.NAME_HIDDEN) {
            throw new Refused(ResponseRefusal.ROLE_NEEDS_NAME, "identity");
        }
    }

    private static Optional<Refusal> whyNot(ResponseAct act, Response response, Post post, PostSituation situation) {
        return switch (act) {
            case REPLY -> PostRules.whyNot(PostAct.RESPOND, post, situation).or(() -> whyTaken(response));
            case EDIT -> whyNotMine(response, situation).or(() -> whyTaken(response)).or(() -> PostRules.whyNot(PostAct.RESPOND, post, situation));
            case WITHDRAW -> Rights.whyNoActor(situation.person(), situation.readOnly()).or(() -> whyNotMine(response, situation)).or(() -> whyTaken(response));
        };
    }

    private static Optional<Refusal> whyNotMine(Response response, PostSituation situation) {
        return ResponseRefusal.RESPONSE_NOT_YOURS.when(!response.author().equals(situation.person()));
    }

    private static Optional<Refusal> whyTaken(Response response) {
        return ResponseRefusal.RESPONSE_WITHDRAWN.when(response.withdrawn());
    }
}
