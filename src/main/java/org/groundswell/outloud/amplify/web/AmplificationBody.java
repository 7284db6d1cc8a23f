package org.groundswell.outloud.amplify.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.outloud.amplify.domain.SeenAmplification;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.WhoBody;

/**
 * That a post is passed on, as the caller may know it.
 *
 * @param community the public name of where to, missing like its name if the caller may not see that
 * @param may       what the caller may do with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmplificationBody(String ref, String community, String communityName, WhoBody by, boolean mine, String words, String state, String since,
                                List<String> may) {
    static AmplificationBody of(SeenAmplification seen) {
        return new AmplificationBody(seen.ref().value(), seen.community() == null ? null : seen.community().ref().value(),
            seen.community() == null ? null : seen.community().name(), WhoBody.of(seen.by()), seen.mine(), seen.words(), seen.state().name(),
            JsonOutput.time(seen.since()), JsonOutput.names(seen.rights()));
    }
}
