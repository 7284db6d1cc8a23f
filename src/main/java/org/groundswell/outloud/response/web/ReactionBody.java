package org.groundswell.outloud.response.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.groundswell.outloud.response.domain.SeenReaction;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.WhoBody;

/** A press as the post's author may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReactionBody(String kind, WhoBody who, String note, String at) {
    static ReactionBody of(SeenReaction seen) {
        return new ReactionBody(seen.kind().name(), WhoBody.of(seen.who()), JsonOutput.filled(seen.note()), JsonOutput.time(seen.at()));
    }
}
