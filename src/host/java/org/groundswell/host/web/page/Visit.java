package org.groundswell.host.web.page;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.wiki.HostUser;

/** One visit to an address of the wiki: who asks for what, in which language. */
public final class Visit {
    private static final String NOTICE = Visit.class.getName() + ".notice";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final I18nResolver texts;

    Visit(HttpServletRequest request, HttpServletResponse response, I18nResolver texts) {
        this.request = request;
        this.response = response;
        this.texts = texts;
    }

    /** @return the request itself */
    public HttpServletRequest request() {
        return request;
    }

    /** @return the response itself, for cookies */
    public HttpServletResponse response() {
        return response;
    }

    /** @return the address below the context path */
    public String path() {
        return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** @return the parameter, empty text if it was not sent */
    public String text(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** @return the parameter as a number; what is no number was never there */
    public long number(String name) {
        return optionalNumber(name).orElseThrow(NotShown::new);
    }

    /** @return the parameter as a number, empty if it is none */
    public Optional<Long> optionalNumber(String name) {
        return Optional.of(text(name)).filter(text -> text.matches("-?\\d{1,18}")).map(Long::valueOf);
    }

    /** @return all values of the parameter */
    public List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** @return the person logged in, null for an anonymous visitor */
    public HostUser person() {
        ConfluenceUser person = CurrentRequest.get().person();
        return (HostUser) person;
    }

    /** @return the language of the answer */
    public Locale locale() {
        return CurrentRequest.get().locale();
    }

    /** @return a text of the wiki in the visitor's language */
    public String say(String key, Serializable... arguments) {
        return texts.getText(locale(), key, arguments);
    }

    /** Shows a sentence on top of the next page the visitor sees. */
    public void notice(String key, Serializable... arguments) {
        request.getSession(true).setAttribute(NOTICE, say(key, arguments));
    }

    /** @return the sentence left for this page, which is then forgotten; null if there is none */
    String takeNotice() {
        if (request.getSession(false) == null) {
            return null;
        }
        Object notice = request.getSession(false).getAttribute(NOTICE);
        request.getSession(false).removeAttribute(NOTICE);
        return (String) notice;
    }
}
