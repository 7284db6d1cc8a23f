package org.groundswell.outloud.amplify.web;

import java.util.Locale;
import org.groundswell.outloud.amplify.domain.AmplifyRefusal;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;

/** How addresses and bodies of calls name what is passed on and where to. */
final class AmplifyCall {
    private AmplifyCall() {
    }

    static Ref post(String ref) {
        return Ref.parse(ref, PostRefusal.POST_NOT_FOUND);
    }

    static Ref amplification(String ref) {
        return Ref.parse(ref, AmplifyRefusal.AMPLIFICATION_NOT_FOUND);
    }

    /** @return null if it is none: whether the caller may see the post is asked first */
    static Ref community(String ref) {
        return Ref.parse(ref == null ? "" : ref).orElse(null);
    }

    /** @return whether the author says yes */
    static boolean yes(String answer) {
        return switch (answer == null ? "" : answer.toUpperCase(Locale.ROOT)) {
            case "YES" -> true;
            case "NO" -> false;
            default -> throw new Refused(AmplifyRefusal.NEITHER_YES_NOR_NO, "answer");
        };
    }
}
