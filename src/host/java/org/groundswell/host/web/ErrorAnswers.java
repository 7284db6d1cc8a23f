package org.groundswell.host.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.groundswell.host.Unquoted;
import org.slf4j.LoggerFactory;

/** Answers for requests that were refused or failed: never a stack trace. */
final class ErrorAnswers extends ErrorHandler {
    static final String FAILURE_ID = ErrorAnswers.class.getName();

    private final Supplier<Optional<ErrorPage>> page;

    ErrorAnswers(Supplier<Optional<ErrorPage>> page) {
        this.page = page;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String id = String.valueOf(Optional.ofNullable(request.getAttribute(FAILURE_ID)).orElse(""));
        boolean rest = Request.getPathInContext(request).startsWith("/rest/");
        response.getHeaders().put("Content-Type", rest ? "application/json" : "text/html;charset=utf-8");
        response.getHeaders().put("Cache-Control", "no-store");
        Content.Sink.write(response, true, rest ? json(status, id) : html(request, status, id), callback);
        return true;
    }

    private String html(Request request, int status, String id) {
        Optional<ErrorPage> known = page.get();
        // The filters are behind us: what they said about the request is bound once more while the page is written.
        if (known.isPresent() && request.getAttribute(CurrentRequest.class.getName()) instanceof CurrentRequest current) {
            CurrentRequest.bind(current);
            try {
                return known.get().page(status, id);
            } catch (RuntimeException broken) {
                LoggerFactory.getLogger(ErrorAnswers.class).error("the error page itself failed", Unquoted.of(broken));
            } finally {
                CurrentRequest.bind(null);
            }
        }
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + status + "</title></head><body><main><h1>"
            + status + " " + HttpStatus.getMessage(status) + "</h1><p>" + id + "</p></main></body></html>";
    }

    private static String json(int status, String id) {
        String reference = id.isEmpty() ? "" : ",\"id\":\"" + id + "\"";
        return "{\"status-code\":" + status + ",\"message\":\"" + HttpStatus.getMessage(status) + "\"" + reference + "}";
    }

    /** Answers JSON at once, for filters that refuse a call to a REST endpoint. */
    static void json(HttpServletResponse response, int status) throws java.io.IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(json(status, "").getBytes(StandardCharsets.UTF_8));
    }
}
