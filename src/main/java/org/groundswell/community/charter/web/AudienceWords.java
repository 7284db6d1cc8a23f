package org.groundswell.community.charter.web;

import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** Who will see what one says about a charter, in words, before one says it. */
record AudienceWords(Html named, Html hidden, Html signing) {
    /** @param name the reader's own */
    static AudienceWords of(Audience audience, String name, ReaderWords words) {
        Html seers = audience.anyone() ? words.say("audience.anyone") : words.say("audience.people", audience.people());
        return new AudienceWords(words.say("audience.named", seers, name), words.say("audience.hidden", seers),
            words.say("sign.audience", seers, name));
    }
}
