package org.groundswell.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.groundswell.shared.domain.Findable;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.WhoBody;

/**
 * Something that was found.
 *
 * @param kind  posts, pledges or boards
 * @param path  below the context path
 * @param page  the title of the page it stands on, missing for none
 * @param by    missing if that is not said
 * @param at    ISO time in UTC; where the name is hidden the beginning of that day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HitBody(String kind, String ref, String text, String path, String page, WhoBody by, String at) {
    static HitBody of(Findable.Hit hit) {
        return new HitBody(hit.kind(), hit.ref().value(), hit.text(), hit.path(), hit.page() == null ? null : hit.page().title(), WhoBody.orNull(hit.by()), JsonOutput.time(hit.at()));
    }
}
