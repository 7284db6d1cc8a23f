package org.groundswell.outloud.response.domain;

import java.util.Arrays;
import java.util.Locale;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.shared.domain.Refused;

/** What one press says to a post; each once per person, undone by one press more. */
public enum ReactionKind {
    HEARD, SUPPORT, THANK, ENCOURAGE;

    /** @return the kind of this word in an address */
    public static ReactionKind parse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst()
            .orElseThrow(() -> new Refused(ResponseRefusal.UNKNOWN_REACTION, "reaction"));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return what one must be allowed to do for it: whoever may read may say that they did */
    public PostAct act() {
        return this == HEARD ? PostAct.HEAR : PostAct.REACT;
    }

    /** @return what it counts for */
    public PostCounts counting(int change) {
        return switch (this) {
            case HEARD -> new PostCounts(0, change, 0, 0, 0, 0);
            case SUPPORT -> new PostCounts(0, 0, change, 0, 0, 0);
            case THANK -> new PostCounts(0, 0, 0, change, 0, 0);
            case ENCOURAGE -> new PostCounts(0, 0, 0, 0, change, 0);
        };
    }
}
