package org.groundswell.shared.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.groundswell.shared.domain.Texts;

/** The app's own bundles, read as the wiki reads them; a missing text fails the test. */
public final class BundleTexts implements Texts {
    @Override
    public String of(Locale locale, String key, Object... arguments) {
        String bundle = key.matches("org\\.groundswell\\.confluence\\.(incident|refusal)\\..*") && shared().containsKey(key) ? "shared/shared" : "pledge/pledge";
        ResourceBundle.Control noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new MessageFormat(ResourceBundle.getBundle(bundle, locale, noFallback).getString(key), locale).format(arguments);
    }

    private static ResourceBundle shared() {
        return ResourceBundle.getBundle("shared/shared", Locale.ROOT);
    }
}
