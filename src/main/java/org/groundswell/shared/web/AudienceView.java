package org.groundswell.shared.web;

import java.util.function.UnaryOperator;
import org.groundswell.shared.domain.Audience;

/** Who will see what one is about to say, and under which name. */
public final class AudienceView {
    /** Where nothing can be said. */
    public static final AudienceView NONE = new AudienceView(Html.EMPTY, Html.EMPTY);
    private static final String KEY = "org.groundswell.confluence.parts.audience.";

    private final Html named;
    private final Html hidden;

    private AudienceView(Html named, Html hidden) {
        this.named = named;
        this.hidden = hidden;
    }

    /** @param named puts who will see it into the feature's own sentence about standing there by name, and how one takes that back */
    public static AudienceView of(Audience audience, UnaryOperator<Html> named, TextsView texts) {
        Html seers = audience.anyone() ? texts.of(KEY + "anyone") : texts.of(KEY + "people", audience.people());
        return new AudienceView(named.apply(seers), texts.of(KEY + "hidden", seers));
    }

    public Html getNamed() {
        return named;
    }

    public Html getHidden() {
        return hidden;
    }
}
