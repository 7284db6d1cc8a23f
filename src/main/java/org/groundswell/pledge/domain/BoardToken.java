package org.groundswell.pledge.domain;

import java.util.regex.Pattern;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Refused;

/**
 * The word by which a macro names its board.
 *
 * @param value letters, digits and hyphens, 1 to 40
 */
public record BoardToken(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final String NAMELESS = "page-";

    public BoardToken {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Refused(PledgeRefusal.BAD_BOARD, "board");
        }
    }

    /** The one board of a page whose macro names none. */
    public static BoardToken nameless(PageId page) {
        return new BoardToken(NAMELESS + page.value());
    }

    /** @return whether it is kept for the one board of a page whose macro names none */
    public boolean isNameless() {
        return value.startsWith(NAMELESS);
    }

    @Override
    public String toString() {
        return value;
    }
}
