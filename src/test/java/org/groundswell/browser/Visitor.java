package org.groundswell.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** One person in a browser window of their own, with cookies of their own; remembers every complaint of the console. */
public final class Visitor implements AutoCloseable {
    // The browser's own note that it left the focus where somebody had put it before the page was complete.
    private static final String FASTER_THAN_THE_PAGE = "Autofocus processing was blocked";
    // What AUI 10.0.4 says of itself on every page, whoever uses it.
    private static final List<String> OF_AUI = List.of("AUI import for WRM I18n not loaded", "DEPRECATED JS- PopulateParameters has been deprecated");

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final Looks looks;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, String base, Looks looks) {
        this.base = base;
        this.looks = looks;
        this.context = browser.newContext(looks.options());
        if (looks.dark()) {
            context.addCookies(List.of(new Cookie("host.theme", "dark").setUrl(base)));
        }
        this.page = newTab();
    }

    /** Logs in as the wiki's own form does, without drawing it. The password of everybody in the demo data is their name. */
    public Visitor logIn(String name) {
        String token = Jsoup.parse(context.request().get(base + "/login").text()).select("meta[name=ajs-atl-token]").attr("content");
        APIResponse answer = context.request().post(base + "/login", RequestOptions.create().setMaxRedirects(0)
            .setForm(FormData.create().set("atl_token", token).set("username", name).set("password", name)));
        assertThat(answer.headers().get("location")).as(name + " is logged in").isNotNull().doesNotContain("failed");
        return this;
    }

    /** @param path below the wiki's address, starting with a slash */
    public Visitor open(String path) {
        page.navigate(base + path);
        return this;
    }

    public Page page() {
        return page;
    }

    /** @return a second tab of the same person */
    public Page newTab() {
        Page tab = context.newPage();
        tab.onConsoleMessage(message -> {
            if (!message.text().startsWith(FASTER_THAN_THE_PAGE) && OF_AUI.stream().noneMatch(message.text()::startsWith)) {
                complaints.add(message.type() + ": " + message.text() + " at " + message.location());
            }
        });
        tab.onPageError(error -> complaints.add("error: " + error));
        tab.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        return tab;
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** Asks axe-core about what is on the screen now. */
    public Visitor accessible(String state) {
        Object mode = page.evaluate("document.documentElement.dataset.colorMode || null");
        assertThat(mode).as("the theme of: " + state).isIn(null, looks.dark() ? "dark" : "light");
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        String told = violations.stream().map(rule -> rule.getId() + ": " + rule.getHelp() + "\n    "
            + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml() + "\n      " + node.getFailureSummary())
                .collect(Collectors.joining("\n    "))).collect(Collectors.joining("\n"));
        assertThat(told).as("axe-core on: " + state).isEmpty();
        return this;
    }

    /** Nothing stands outside the window, so that nobody has to scroll sideways. */
    public Visitor fits() {
        Object overhang = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overhang).intValue()).as("pixels to scroll sideways at " + looks.width()).isLessThanOrEqualTo(0);
        return this;
    }

    /** Leaves a picture of the whole page in target/screenshots, when somebody wants to look: {@code -Dbrowser.pictures}. */
    public Visitor picture(String name) {
        return System.getProperty("browser.pictures") == null ? this : picture(Path.of("target", "screenshots", name + ".png"));
    }

    Visitor picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** @return what the console said since the last question; refusals a test provokes are asked for and so forgotten */
    public List<String> complaints() {
        List<String> told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    @Override
    public void close() {
        context.close();
    }
}
