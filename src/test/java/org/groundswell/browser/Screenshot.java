package org.groundswell.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;

/**
 * Takes a picture of a page of a running host: {@code ADDRESS PERSON|- WIDTH light|dark FILE [CSS|-] [LANGUAGE]}.
 * PERSON logs in with the name as password; CSS names the element to picture instead of the whole page.
 */
public final class Screenshot {
    private Screenshot() {
    }

    /** @param arguments as the type says; what the browser's console had to say is printed */
    public static void main(String[] arguments) {
        URI address = URI.create(arguments[0]);
        String base = address.getScheme() + "://" + address.getAuthority() + (address.getPath().startsWith("/confluence") ? "/confluence" : "");
        Path file = Path.of(arguments[4]);
        String element = optional(arguments, 5, "-");
        Looks looks = new Looks(Integer.parseInt(arguments[2]), arguments[3].equals("dark"), optional(arguments, 6, "en-GB"));
        try (Chromium chromium = Chromium.launch(); Visitor visitor = new Visitor(chromium.browser(), base, looks)) {
            if (!arguments[1].equals("-")) {
                visitor.logIn(arguments[1]);
            }
            visitor.open(arguments[0].substring(base.length()));
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            if (element.equals("-")) {
                visitor.picture(file);
            } else {
                visitor.find(element).first().screenshot(new Locator.ScreenshotOptions().setPath(file));
            }
            visitor.complaints().forEach(System.out::println);
        }
        System.out.println(file.toAbsolutePath());
    }

    private static String optional(String[] arguments, int position, String otherwise) {
        return arguments.length > position ? arguments[position] : otherwise;
    }
}
