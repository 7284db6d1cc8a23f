package org.groundswell.host.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/** Light or dark, chosen per browser. */
public enum Theme {
    LIGHT, DARK;

    private static final String COOKIE = "host.theme";
    private static final int A_YEAR = 365 * 24 * 3600;

    /** @return what the visitor chose, light at first */
    public static Theme of(HttpServletRequest request) {
        return DARK.word().equals(HostCookies.value(request, COOKIE).orElse("")) ? DARK : LIGHT;
    }

    /** Remembers the choice in the visitor's browser. */
    public void remember(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, word());
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }

    /** @return "light" or "dark", the value of data-color-mode */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the attributes the html element needs for the design tokens, beginning with a blank */
    public String attributesHtml() {
        return " data-color-mode=\"" + word() + "\" data-theme=\"light:light dark:dark spacing:spacing typography:typography shape:shape\"";
    }
}
