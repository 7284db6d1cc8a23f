package org.groundswell.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at a page: width of the window in pixels, dark or light, language of the browser. */
public record Looks(int width, boolean dark, String language) {
    public static final Looks DESK = new Looks(1280, false, "en-GB");
    public static final Looks PHONE = new Looks(360, false, "en-GB");

    public Looks inTheDark() {
        return new Looks(width, true, language);
    }

    public Looks in(String other) {
        return new Looks(width, dark, other);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(width, width < 600 ? 740 : 900)
            .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT).setLocale(language);
    }
}
