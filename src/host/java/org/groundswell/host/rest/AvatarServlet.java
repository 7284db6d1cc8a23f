package org.groundswell.host.rest;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundswell.host.wiki.Avatars;
import org.groundswell.host.wiki.People;

/** People's pictures at /download/avatars/{key}.svg; somebody unknown has a neutral one. */
final class AvatarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".svg";

    private final transient People people;

    AvatarServlet(People people) {
        this.people = people;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String key = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=300");
        response.getWriter().write(Avatars.svg(people.byKey(new UserKey(key)).orElse(null)));
    }
}
