package org.groundswell.outloud.domain;

import java.util.Locale;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Refused;

/**
 * Which feed is meant.
 *
 * @param of which one of that kind: the key of a space, the id of a page, the ref of a community, circle, topic or series, the log-in name of a person;
 *           empty for the others
 */
public record FeedScope(Kind kind, String of) {
    public static final FeedScope SITE = new FeedScope(Kind.SITE, "");
    public static final FeedScope MINE = new FeedScope(Kind.MINE, "");
    private static final int LONGEST = 255;

    /** Of what it is: MINE is what the reader follows, OWN what the reader wrote. */
    public enum Kind {
        SITE, SPACE, PAGE, COMMUNITY, CIRCLE, TOPIC, SERIES, PERSON, MINE, OWN;

        boolean needsName() {
            return this != SITE && this != MINE && this != OWN;
        }

        /** @return the name of the list in a cursor */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param scope in small or capital letters, null or empty for the whole site
     * @throws Refused UNKNOWN_SCOPE if it is none, FEED_NOT_FOUND if it is not said of which
     */
    public static FeedScope parse(String scope, String of) {
        Kind kind = scope == null || scope.isEmpty() ? Kind.SITE
            : Choices.named(Kind.class, scope.toUpperCase(Locale.ROOT)).orElseThrow(() -> new Refused(PostRefusal.UNKNOWN_SCOPE, "scope"));
        String which = kind.needsName() && of != null ? of.strip() : "";
        if (kind.needsName() && (which.isEmpty() || which.length() > LONGEST || which.chars().anyMatch(Character::isISOControl))) {
            throw new Refused(PostRefusal.FEED_NOT_FOUND);
        }
        return new FeedScope(kind, which);
    }

    public static FeedScope of(PageId page) {
        return new FeedScope(Kind.PAGE, String.valueOf(page.value()));
    }

    /** @return whether programs outside the wiki get it too; what is said in circles never leaves them */
    public boolean forPrograms() {
        return kind != Kind.CIRCLE;
    }

    /** @return the page whose feed it is, null if it is no page's */
    public PageId page() {
        return kind == Kind.PAGE ? PageId.parse(of).orElse(null) : null;
    }
}
