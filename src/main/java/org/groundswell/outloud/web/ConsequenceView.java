package org.groundswell.outloud.web;

import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.web.Html;

/** What it means to say something for these people under this name. */
public final class ConsequenceView {
    private final PostAudience audience;
    private final Identity identity;
    private final Html sentence;

    ConsequenceView(PostAudience audience, Identity identity, Html sentence) {
        this.audience = audience;
        this.identity = identity;
        this.sentence = sentence;
    }

    public Html getAudience() {
        return Html.text(audience.name());
    }

    public Html getIdentity() {
        return Html.text(identity.name());
    }

    /** Whether it is the one that holds as long as nobody chooses otherwise. */
    public boolean isNamed() {
        return identity == Identity.NAMED;
    }

    public Html getSentence() {
        return sentence;
    }
}
