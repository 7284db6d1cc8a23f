package org.groundswell.host.web;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundswell.host.platform.i18n.PseudoLanguage;

/** The language of an answer: the person's own, else what the visitor chose, else what the browser asks for. */
public final class Languages {
    /** What the wiki speaks, the first one when nothing fits. */
    public static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.GERMAN, PseudoLanguage.LONG_WORDS.locale(), PseudoLanguage.RIGHT_TO_LEFT.locale());

    private static final String COOKIE = "host.language";

    private final Function<ConfluenceUser, Optional<Locale>> ofPerson;

    /** @param ofPerson the language a person set in their profile */
    Languages(Function<ConfluenceUser, Optional<Locale>> ofPerson) {
        this.ofPerson = ofPerson;
    }

    /** Remembers an anonymous visitor's choice in the browser. */
    public static void remember(Locale locale, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, locale.toLanguageTag());
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }

    Locale of(HttpServletRequest request, ConfluenceUser person) {
        return Optional.ofNullable(person).flatMap(ofPerson).orElseGet(() -> ofBrowser(request));
    }

    private static Locale ofBrowser(HttpServletRequest request) {
        return HostCookies.value(request, COOKIE).map(Locale::forLanguageTag).filter(KNOWN::contains)
            .orElseGet(() -> Collections.list(request.getLocales()).stream()
                .flatMap(asked -> Stream.of(asked, new Locale(asked.getLanguage()))).filter(KNOWN::contains).findFirst().orElse(KNOWN.get(0)));
    }
}
