package org.groundswell.host.web.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.plugin.PluginModule;
import org.groundswell.host.web.ModuleServletConfig;
import org.jsoup.nodes.Element;

/** One servlet module; its servlet is made when it is first asked. */
final class AppServlet {
    private static final String ANYTHING_BELOW = "/*";

    private final PluginModule module;
    private HttpServlet servlet;

    AppServlet(PluginModule module) {
        this.module = module;
    }

    String pluginKey() {
        return module.plugin().key();
    }

    Class<? extends HttpServlet> type() throws ServletException {
        try {
            return module.plugin().loadClass(module.xml().attr("class")).asSubclass(HttpServlet.class);
        } catch (ClassNotFoundException missing) {
            throw new ServletException("the class of " + module.completeKey() + " is missing", missing);
        }
    }

    /** @return the part of the path that is the servlet's own address */
    Optional<String> match(String path) {
        List<String> patterns = module.xml().select("> url-pattern").eachText();
        for (String pattern : patterns) {
            String fixed = pattern.endsWith(ANYTHING_BELOW) ? pattern.substring(0, pattern.length() - ANYTHING_BELOW.length()) : pattern;
            boolean below = pattern.endsWith(ANYTHING_BELOW) && path.startsWith(fixed + "/");
            if (path.equals(fixed) || below) {
                return Optional.of(fixed);
            }
        }
        return Optional.empty();
    }

    synchronized HttpServlet started(ServletContext context) throws ServletException {
        if (servlet == null) {
            HttpServlet starting = module.plugin().create(type());
            starting.init(new ModuleServletConfig(module.completeKey(), context, parameters()));
            servlet = starting;
        }
        return servlet;
    }

    synchronized void stop() {
        if (servlet != null) {
            servlet.destroy();
            servlet = null;
        }
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        for (Element parameter : module.xml().select("> init-param")) {
            parameters.put(parameter.select("> param-name").text(), parameter.select("> param-value").text());
        }
        return parameters;
    }
}
