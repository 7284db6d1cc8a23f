package org.groundswell.host.web.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.groundswell.host.NotInHost;
import org.groundswell.host.web.DecoratedPage;
import org.groundswell.host.web.Decorator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Lets an app's page ask for the wiki's frame with a meta element named decorator; all other answers pass untouched. */
final class Decoration {
    private static final String OWN_META = "meta[name=decorator]";
    private static final Set<String> FRAMES = Set.of("atl.general", "atl.admin");

    private final Decorator decorator;

    Decoration(Decorator decorator) {
        this.decorator = decorator;
    }

    /** What writes the page. */
    interface Page {
        void write(ServletRequest request, ServletResponse response) throws ServletException, IOException;
    }

    void around(HttpServletRequest request, HttpServletResponse response, Page page) throws ServletException, IOException {
        HeldResponse held = new HeldResponse(response);
        page.write(request, held);
        byte[] body = held.body();
        if (response.isCommitted()) {
            return;
        }
        if (held.isHtml()) {
            Document document = Jsoup.parse(new String(body, held.charset()));
            Element frame = document.head().selectFirst(OWN_META);
            if (frame != null) {
                body = framed(document, frame.attr("content")).getBytes(StandardCharsets.UTF_8);
                response.setContentType("text/html;charset=utf-8");
            }
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String framed(Document document, String frame) {
        if (!FRAMES.contains(frame)) {
            throw new NotInHost("the decorator " + frame);
        }
        document.outputSettings().prettyPrint(false);
        Map<String, String> meta = new LinkedHashMap<>();
        document.head().select("meta[name]").forEach(element -> meta.put(element.attr("name"), element.attr("content")));
        String title = document.title();
        document.head().select("title, " + OWN_META).remove();
        return decorator.decorate(new DecoratedPage(frame, title, document.head().html(), document.body().html(), meta));
    }
}
