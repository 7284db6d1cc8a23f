package example.board;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes what its address asks for. */
@AnonymousSiteAccess
public class BoardServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Greetings greetings;

    public BoardServlet(Greetings greetings) {
        this.greetings = greetings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = String.valueOf(request.getPathInfo());
        switch (wanted) {
            case "/text" -> {
                response.setContentType("text/plain");
                response.getWriter().write("plain");
            }
            case "/gone" -> response.sendError(410);
            case "/away" -> response.sendRedirect("/confluence/elsewhere");
            case "/fails" -> throw new IllegalStateException("secret detail");
            case "/raw" -> page(response, "");
            case "/strange" -> page(response, "<meta name=\"decorator\" content=\"strange\">");
            default -> page(response, "<meta name=\"decorator\" content=\"atl.general\"><meta name=\"ajs-x\" content=\"y\">");
        }
    }

    private void page(HttpServletResponse response, String head) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write("<!DOCTYPE html><html><head><title>Für &amp; wider</title>" + head
            + "</head><body class=\"lost\"><p>" + greetings.to("ada") + "</p></body></html>");
    }
}
