package org.groundswell.outloud.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Refused;

/** What somebody does when they work out loud (product 4.3). */
public enum PostKind {
    WORKING_ON, STUCK, LEARNED, STORY, ASK, IDEA, HOW_WE_WORK, HEARD_ON_GROUND, PROVOCATION;

    /**
     * @return WORKING_ON if nothing is said
     * @throws Refused UNKNOWN_POST_KIND if it is none
     */
    public static PostKind parse(String text) {
        return text == null || text.isEmpty() ? WORKING_ON : named(text, "kind");
    }

    /**
     * @param text names in small or capital letters with commas between them, null or blank for all
     * @return empty for all
     * @throws Refused UNKNOWN_POST_KIND if one of them is none
     */
    public static Set<PostKind> parseAll(String text) {
        EnumSet<PostKind> kinds = EnumSet.noneOf(PostKind.class);
        Arrays.stream(text == null ? new String[0] : text.split(",")).map(String::strip).filter(name -> !name.isEmpty())
            .forEach(name -> kinds.add(named(name.toUpperCase(Locale.ROOT), "kinds")));
        return kinds;
    }

    private static PostKind named(String name, String field) {
        return Choices.named(PostKind.class, name).orElseThrow(() -> new Refused(PostRefusal.UNKNOWN_POST_KIND, field));
    }

    /** @return whether others are asked for help, so that it must not be left unanswered */
    public boolean asks() {
        return this == STUCK || this == ASK;
    }

    /** @return whether it can move others to a pledge; what asks for help or says what one is at wants an answer instead */
    public boolean moves() {
        return this == LEARNED || this == STORY || this == IDEA || this == PROVOCATION;
    }
}
