package org.groundswell.outloud.web;

import org.groundswell.outloud.domain.FormerText;
import org.groundswell.shared.web.JsonOutput;

/**
 * What a post said before.
 *
 * @param until ISO time in UTC at which it was replaced; where the name is hidden the beginning of that day
 */
public record FormerTextBody(int version, String kind, String text, String until) {
    static FormerTextBody of(FormerText former) {
        return new FormerTextBody(former.version(), former.kind().name(), former.text(), JsonOutput.time(former.until()));
    }
}
