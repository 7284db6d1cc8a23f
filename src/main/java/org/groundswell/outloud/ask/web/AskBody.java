package org.groundswell.outloud.ask.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.outloud.ask.domain.SeenAsk;
import org.groundswell.outloud.ask.domain.SeenHelper;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.WhoBody;

/** What became of something that was asked, as the caller may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskBody(List<Helper> helpers, String what) {
    /** Somebody who took it up. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Helper(String ref, WhoBody who, boolean onIt, boolean helped, String since) {
        private static Helper of(SeenHelper seen) {
            return new Helper(seen.ref().value(), WhoBody.of(seen.who()), seen.onIt(), seen.helped(), JsonOutput.time(seen.since()));
        }
    }

    static AskBody of(SeenAsk seen) {
        return new AskBody(seen.helpers().stream().map(Helper::of).toList(), JsonOutput.filled(seen.what()));
    }
}
