package org.groundswell.host.web.rest;

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
import org.groundswell.host.web.Routed;
import org.groundswell.host.web.Standing;

/** Everything below /rest that apps answer: /rest{path}/{version}/…, also under the version "latest". */
public final class RestModules extends HttpServlet implements PluginListener {
    private static final long serialVersionUID = 1L;

    private final transient List<RestApplication> applications = new CopyOnWriteArrayList<>();
    private final transient Standing standing;

    public RestModules(Standing standing) {
        this.standing = standing;
    }

    @Override
    public void enabled(HostPlugin plugin) {
        for (PluginModule module : plugin.modules("rest")) {
            applications.add(new RestApplication(module, standing));
        }
    }

    @Override
    public void disabled(HostPlugin plugin) {
        for (RestApplication application : applications) {
            if (application.pluginKey().equals(plugin.key())) {
                applications.remove(application);
                application.stop();
            }
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        for (RestApplication application : applications) {
            Optional<String> root = root(application, path);
            if (root.isPresent()) {
                String rest = path.substring(root.get().length());
                application.service(new Routed(request, request.getServletPath() + root.get(), rest.isEmpty() ? null : rest), response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static Optional<String> root(RestApplication application, String path) {
        List<String> roots = application.version().equals("none") ? List.of(application.path())
            : List.of(application.path() + "/" + application.version(), application.path() + "/latest");
        return roots.stream().filter(root -> path.equals(root) || path.startsWith(root + "/")).findFirst();
    }
}
