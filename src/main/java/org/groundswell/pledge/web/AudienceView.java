package org.groundswell.pledge.web;

import org.groundswell.shared.domain.Audience;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** Who will see what one is about to say, and under which name. */
public final class AudienceView {
    private final Html named;
    private final Html hidden;

    AudienceView(Audience audience, String name, ReaderWords words) {
        Html seers = audience.anyone() ? words.say("audience.anyone") : words.say("audience.people", audience.people());
        this.named = words.say("audience.named", seers, name);
        this.hidden = words.say("audience.hidden", seers);
    }

    public Html getNamed() {
        return named;
    }

    public Html getHidden() {
        return hidden;
    }
}
