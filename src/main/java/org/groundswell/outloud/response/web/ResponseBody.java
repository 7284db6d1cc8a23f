package org.groundswell.outloud.response.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.outloud.response.domain.SeenResponse;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.WhoBody;

/**
 * A response as the caller may see it.
 *
 * @param identity NAMED or NAME_HIDDEN, told to the author only
 * @param saidAt   ISO time in UTC; where the name is hidden the beginning of that day, like editedAt
 * @param may      what the caller may do with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseBody(String ref, String kind, String text, String evidence, String stance, boolean withdrawn, WhoBody author, String identity, String saidAt,
                           String editedAt, boolean mine, int version, List<ResponseBody> replies, List<String> may) {
    static ResponseBody of(SeenResponse seen) {
        return new ResponseBody(seen.ref().value(), seen.words().kind().name(), seen.words().text(), JsonOutput.filled(seen.words().evidence()),
            seen.words().inRole() ? seen.words().stance().name() : null, seen.withdrawn(), WhoBody.of(seen.author()), seen.mine() ? seen.identity().name() : null,
            JsonOutput.time(seen.saidAt()), JsonOutput.time(seen.editedAt()), seen.mine(), seen.version(), seen.replies().stream().map(ResponseBody::of).toList(),
            JsonOutput.names(seen.rights()));
    }
}
