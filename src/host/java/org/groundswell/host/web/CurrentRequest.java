package org.groundswell.host.web;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.host.platform.webresource.PageResources;

/** What every part of the host may ask about the request it is working for. */
public final class CurrentRequest {
    private static final ThreadLocal<CurrentRequest> CURRENT = new ThreadLocal<>();

    private final HttpServletRequest http;
    private final ConfluenceUser person;
    private final Locale locale;
    private final Theme theme;
    private final PageResources resources;

    /**
     * @param person null for an anonymous visitor
     * @param locale language of the answer
     * @param theme light or dark
     * @param resources collects what the page needs
     */
    public CurrentRequest(HttpServletRequest http, ConfluenceUser person, Locale locale, Theme theme, PageResources resources) {
        this.http = http;
        this.person = person;
        this.locale = locale;
        this.theme = theme;
        this.resources = resources;
    }

    /** @return the request of this thread; an error outside of one */
    public static CurrentRequest get() {
        return find().orElseThrow(() -> new IllegalStateException("there is no request on this thread"));
    }

    /** @return the request of this thread, empty in jobs and at start */
    public static Optional<CurrentRequest> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void bind(CurrentRequest request) {
        if (request == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(request);
        }
    }

    public HttpServletRequest http() {
        return http;
    }

    /** @return the person logged in, null for an anonymous visitor */
    public ConfluenceUser person() {
        return person;
    }

    public Locale locale() {
        return locale;
    }

    public Theme theme() {
        return theme;
    }

    /** @return the web resources and ajs-… meta values of the page being built */
    public PageResources resources() {
        return resources;
    }

    /** @return the token that forms of the host carry as atl_token; begins a session if there is none */
    public String xsrfToken() {
        return XsrfTokens.of(http);
    }

    /** @return "/confluence" */
    public String contextPath() {
        return http.getContextPath();
    }
}
