package org.groundswell.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/**
 * Takes a picture of a page of a running host: {@code Screenshot ADDRESS PERSON|- WIDTH light|dark FILE [CSS]}.
 * PERSON logs in with the name as password; CSS names the element to picture instead of the whole page.
 */
public final class Screenshot {
    private Screenshot() {
    }

    public static void main(String[] arguments) {
        String address = arguments[0];
        int width = Integer.parseInt(arguments[2]);
        ColorScheme scheme = ColorScheme.valueOf(arguments[3].toUpperCase(java.util.Locale.ROOT));
        Path file = Path.of(arguments[4]);
        try (Chromium chromium = Chromium.launch();
             BrowserContext context = chromium.browser().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                 .setViewportSize(width, 900).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> System.out.println(message.type() + ": " + message.text()));
            page.onPageError(error -> System.out.println("page error: " + error));
            if (!"-".equals(arguments[1])) {
                logIn(page, address, arguments[1]);
            }
            page.navigate(address);
            page.waitForLoadState();
            if (arguments.length > 5) {
                page.locator(arguments[5]).first().screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions().setPath(file));
            } else {
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            }
        }
    }

    private static void logIn(Page page, String address, String person) {
        page.navigate(address.substring(0, address.indexOf('/', "https://".length())) + "/confluence/login.action");
        page.locator("input[name=username]").fill(person);
        page.locator("input[name=password]").fill(person);
        page.locator("input[name=password]").press("Enter");
        page.waitForLoadState();
    }
}
