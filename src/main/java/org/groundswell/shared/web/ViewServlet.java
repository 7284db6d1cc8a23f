package org.groundswell.shared.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Map;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Refused;

/** A page of the app's own: complete HTML for its reader, a sentence in its place if it is refused, and never a bare error. */
public abstract class ViewServlet extends HttpServlet {
    private final transient Templates templates;
    private final transient CurrentReader reader;
    private final transient Addresses addresses;
    private final String title;

    /** @param title the key of what stands over the page if it is refused */
    protected ViewServlet(Templates templates, CurrentReader reader, Addresses addresses, String title) {
        this.templates = templates;
        this.reader = reader;
        this.addresses = addresses;
        this.title = title;
    }

    /** @throws Refused shown as a page that says why, with a way to log in */
    protected abstract Html page(HttpServletRequest request);

    /** What stands in the place of a page that is refused, by default a sentence that says why and a way to log in. */
    protected Html refused(HttpServletRequest request, Html sentence) {
        return instead(request, sentence);
    }

    private Html instead(HttpServletRequest request, Html sentence) {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        ReaderWords words = new ReaderWords(templates.texts(), "parts", reader.locale(), ZoneOffset.UTC, addresses.contextPath(), false, () -> false);
        return templates.render("shared/page-refused.vm", Map.of("title", templates.texts().of(title), "sentence", sentence, "login", LoginLink.to(here, words),
            "anonymous", reader.person().isAnonymous()));
    }

    /** @return what stands behind the last slash of the address, empty if nothing does */
    protected static String lastPart(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(response, HttpServletResponse.SC_OK, page(request));
        } catch (Refused refused) {
            answer(response, RefusedMapper.status(refused.refusal()), refused(request, Refusals.html(refused, templates.texts())));
        } catch (RuntimeException unexpected) {
            String id = Incidents.log(getClass().getSimpleName(), unexpected);
            Html sentence = templates.texts().of("org.groundswell.confluence.incident.unexpected", id);
            answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, instead(request, sentence));
        }
    }

    private static void answer(HttpServletResponse response, int status, Html html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-cache, must-revalidate");
        response.getWriter().write(html.toString());
    }
}
