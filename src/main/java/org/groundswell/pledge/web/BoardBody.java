package org.groundswell.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.shared.web.JsonOutput;

/**
 * A board as the caller may see it.
 *
 * @param ref       missing as long as the board stands only in the page's text
 * @param name      how to name it in addresses and in the macro
 * @param phase     OPEN or HARVEST
 * @param closes    ISO day, the last on which one can pledge; missing if it stays open
 * @param target    how many people are hoped for, missing if nobody said
 * @param anyone    whether people see it who are not logged in, missing in lists
 * @param audience  how many people see it, missing if anyone does and in lists
 * @param pageTitle of its home
 * @param pagePath  of its home, below the context path
 * @param copied    whether it was asked for on another page than its home
 * @param may       what the caller may do with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardBody(String ref, String name, String question, String phase, String closes, Integer target, List<String> themes, int pledges,
                        int people, int kept, Boolean anyone, Integer audience, String pageTitle, String pagePath, boolean copied, List<String> may) {
    static BoardBody of(SeenBoard seen) {
        return new BoardBody(seen.board().stored() ? seen.board().ref().value() : null, seen.spot().token().value(), seen.board().settings().question(),
            seen.phase().name(), seen.board().settings().closes().map(LocalDate::toString).orElse(null), seen.board().settings().target().orElse(null),
            seen.board().settings().themes(), seen.counts().pledges(), seen.counts().people(), seen.counts().kept(), anyone(seen),
            people(seen), seen.home().title(), seen.home().path(), seen.copied(),
            JsonOutput.names(seen.rights()));
    }

    private static Boolean anyone(SeenBoard seen) {
        return seen.audience() == null ? null : seen.audience().anyone();
    }

    private static Integer people(SeenBoard seen) {
        return seen.audience() == null || seen.audience().anyone() ? null : Integer.valueOf(seen.audience().people());
    }
}
