package org.groundswell.shared.web;

import java.util.Locale;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Texts;

/** Says a refusal in the reader's words. */
public final class Refusals {
    private static final String PREFIX = "org.groundswell.confluence.refusal.";

    private Refusals() {
    }

    /** The sentence as plain text. */
    public static String sentence(Refused refused, Texts texts, Locale locale) {
        return texts.of(locale, PREFIX + refused.refusal().name(), refused.arguments().toArray());
    }

    /** The sentence for a template. */
    public static Html html(Refused refused, TextsView texts) {
        return texts.say(PREFIX + refused.refusal().name(), refused.arguments().toArray());
    }
}
