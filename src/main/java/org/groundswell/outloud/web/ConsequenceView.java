package org.groundswell.outloud.web;

import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.web.Html;

/** What it means to say something for these people under this name. */
public final class ConsequenceView {
    private final PostAudience audience;
    private final Identity identity;
    private final boolean usual;
    private final Html sentence;

    /** @param usual whether these are the people unless the author says otherwise */
    ConsequenceView(PostAudience audience, Identity identity, boolean usual, Html sentence) {
        this.audience = audience;
        this.identity = identity;
        this.usual = usual;
        this.sentence = sentence;
    }

    public Html getAudience() {
        return Html.text(audience.name());
    }

    public Html getIdentity() {
        return Html.text(identity.name());
    }

    /** Whether it is what holds as long as nobody chooses other people or another name. */
    public boolean isUsual() {
        return usual && isNamed();
    }

    public boolean isNamed() {
        return identity == Identity.NAMED;
    }

    public Html getSentence() {
        return sentence;
    }
}
