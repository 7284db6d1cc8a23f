package org.groundswell.host.web.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.IOException;
import java.util.Map;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.groundswell.host.plugin.PluginModule;
import org.groundswell.host.web.ModuleServletConfig;
import org.groundswell.host.web.Standing;

/** One rest module of an enabled app, as a JAX-RS application of its own; it starts with its first request. */
final class RestApplication {
    private final PluginModule module;
    private final Standing standing;
    private ServletContainer container;

    RestApplication(PluginModule module, Standing standing) {
        this.module = module;
        this.standing = standing;
    }

    /** @return "/groundswell" */
    String path() {
        return module.xml().attr("path");
    }

    /** @return "1.0", or "none" for a module without a version in its address */
    String version() {
        return module.xml().attr("version");
    }

    String pluginKey() {
        return module.plugin().key();
    }

    void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        started(request.getServletContext()).service(request, response);
    }

    synchronized void stop() {
        if (container != null) {
            container.destroy();
            container = null;
        }
    }

    private synchronized ServletContainer started(ServletContext context) throws ServletException {
        if (container == null) {
            ServletContainer starting = new ServletContainer(configuration());
            starting.init(new ModuleServletConfig(module.completeKey(), context, Map.of()));
            container = starting;
        }
        return container;
    }

    private ResourceConfig configuration() {
        ResourceConfig configuration = new ResourceConfig(RestClasses.of(module));
        configuration.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        configuration.property(ServerProperties.BV_FEATURE_DISABLE, true);
        configuration.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        configuration.register(JacksonFeature.withoutExceptionMappers());
        configuration.register(new Json());
        configuration.register(new UnreadableBody());
        configuration.register(new AnyFailure());
        configuration.register(new RestGuard(standing));
        configuration.register(new BeansOfApp(module.plugin().context()));
        return configuration;
    }

    /** Jackson 2 as it comes: properties nobody knows are refused. */
    private static final class Json implements ContextResolver<ObjectMapper> {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
