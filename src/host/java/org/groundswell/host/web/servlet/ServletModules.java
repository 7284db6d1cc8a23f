package org.groundswell.host.web.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.PluginListener;
import org.groundswell.host.plugin.PluginModule;
import org.groundswell.host.web.Access;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.web.Decorator;
import org.groundswell.host.web.LoginDoor;
import org.groundswell.host.web.Routed;
import org.groundswell.host.web.Standing;

/** Everything below /plugins/servlet: the servlets of apps, behind their access annotations and inside the wiki's frame. */
public final class ServletModules extends HttpServlet implements PluginListener {
    private static final long serialVersionUID = 1L;

    private final transient List<AppServlet> servlets = new CopyOnWriteArrayList<>();
    private final transient Standing standing;
    private final transient Decoration decoration;

    public ServletModules(Standing standing, Decorator decorator) {
        this.standing = standing;
        this.decoration = new Decoration(decorator);
    }

    @Override
    public void enabled(HostPlugin plugin) {
        for (PluginModule module : plugin.modules("servlet")) {
            servlets.add(new AppServlet(module));
        }
    }

    @Override
    public void disabled(HostPlugin plugin) {
        for (AppServlet servlet : servlets) {
            if (servlet.pluginKey().equals(plugin.key())) {
                servlets.remove(servlet);
                servlet.stop();
            }
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        for (AppServlet servlet : servlets) {
            Optional<String> matched = servlet.match(path);
            if (matched.isPresent()) {
                enter(servlet, matched.get(), path, request, response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void enter(AppServlet servlet, String matched, String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        CurrentRequest current = CurrentRequest.get();
        Access access = Access.of("com.atlassian.annotations.security", servlet.type());
        if (access.admits(current.person(), standing)) {
            String rest = path.substring(matched.length());
            HttpServlet started = servlet.started(request.getServletContext());
            Routed routed = new Routed(request, request.getServletPath() + matched, rest.isEmpty() ? null : rest);
            decoration.around(routed, response, started::service);
        } else if (current.person() != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (wantsAPage(request)) {
            LoginDoor.redirect(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static boolean wantsAPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") && Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
    }
}
