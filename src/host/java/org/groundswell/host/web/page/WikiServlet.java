package org.groundswell.host.web.page;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.groundswell.host.Unquoted;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.web.XsrfTokens;
import org.groundswell.host.wiki.WikiRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every page of the wiki: finds the action, guards it, and turns its answer or its refusal into a document. */
final class WikiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WikiServlet.class);

    private final transient Routes routes;
    private final transient Frame frame;
    private final transient I18nResolver texts;

    WikiServlet(Routes routes, Frame frame, I18nResolver texts) {
        this.routes = routes;
        this.frame = frame;
        this.texts = texts;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response, texts);
        send(visit, answer(visit));
    }

    private Answer answer(Visit visit) {
        try {
            Action action = routes.find(visit.request().getMethod(), visit.path()).orElseThrow(NotShown::new);
            // The filter in front leaves addresses below /plugins/servlet to whoever answers there.
            boolean passes = !"POST".equals(visit.request().getMethod()) || XsrfTokens.passes(visit.request());
            return passes ? action.answer(visit) : refused(visit, 403, visit.say("host.refused.xsrf"));
        } catch (NotShown notShown) {
            return notShown(visit);
        } catch (WikiRefused refused) {
            return refused(visit, refused.refusal().status(), refused.getMessage());
        } catch (RuntimeException unexpected) {
            return failed(visit, unexpected);
        }
    }

    /** Says the same whether there is nothing or nothing for this visitor. */
    static Answer.Framed notShown(Visit visit) {
        Map<String, Object> values = new HashMap<>();
        values.put("anonymous", visit.person() == null);
        return Answer.page("notshown.vm", visit.say("host.notshown.title"), values).status(404);
    }

    private static Answer.Framed refused(Visit visit, int status, String message) {
        return Answer.page("refused.vm", visit.say("host.refused.title"), Map.of("message", message)).status(status);
    }

    private static Answer.Framed failed(Visit visit, RuntimeException unexpected) {
        String id = UUID.randomUUID().toString();
        LOG.error("error {} at {}", id, Unquoted.place(visit.path()), Unquoted.of(unexpected));
        return Answer.page("error.vm", visit.say("host.error.title"), Map.of("id", id)).status(500);
    }

    private void send(Visit visit, Answer answer) throws IOException {
        HttpServletResponse response = visit.response();
        if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(CurrentRequest.get().contextPath() + redirect.path());
        } else if (answer instanceof Answer.Text text) {
            write(response, text.status(), text.contentType(), text.text().getBytes(StandardCharsets.UTF_8));
        } else if (answer instanceof Answer.Bytes file) {
            write(response, 200, file.contentType(), file.content());
        } else if (answer instanceof Answer.Framed page) {
            sendPage(visit, page);
        }
    }

    // A broken template must not take the error page down with it.
    private void sendPage(Visit visit, Answer.Framed page) throws IOException {
        Answer.Framed shown = page;
        String html;
        try {
            html = frame.render(page, visit.takeNotice());
        } catch (RuntimeException unexpected) {
            shown = failed(visit, unexpected);
            html = frame.render(shown, null);
        }
        write(visit.response(), shown.status(), "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpServletResponse response, int status, String contentType, byte[] content) throws IOException {
        response.setStatus(status);
        response.setContentType(contentType);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(content);
    }
}
