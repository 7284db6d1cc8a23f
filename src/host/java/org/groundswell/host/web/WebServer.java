package org.groundswell.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import jakarta.servlet.DispatcherType;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** The wiki's HTTP server under /confluence; servlets and filters are added before it starts. */
public final class WebServer {
    /** Where the wiki lives on the server. */
    public static final String CONTEXT_PATH = "/confluence";

    private static final int IDLE_VISITOR_SECONDS = 30 * 60;
    private static final long LARGEST_UPLOAD = 50L * 1024 * 1024;

    private final Server server = new Server();
    private final ServerConnector connector;
    private final ServletContextHandler context = new ServletContextHandler(CONTEXT_PATH, true, false);

    /** @param port TCP port on the loopback address, 0 for any free one */
    public WebServer(int port) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        context.getSessionHandler().setMaxInactiveInterval(IDLE_VISITOR_SECONDS);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        context.getSessionHandler().setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        context.getSessionHandler().setSessionPath(CONTEXT_PATH);
        server.setHandler(new GzipHandler(context));
    }

    /** @param pattern servlet pattern below the context path, for instance "/display/*" */
    public void addServlet(String pattern, HttpServlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration().setMultipartConfig(new MultipartConfigElement(null, LARGEST_UPLOAD, LARGEST_UPLOAD, 64 * 1024));
        context.addServlet(holder, pattern);
    }

    /** Adds a filter that sees every request after those added before it. */
    public void addFilter(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    /** Says what is answered to refused and failed requests. */
    void errorAnswers(ErrorAnswers answers) {
        context.setErrorHandler(answers);
        server.setErrorHandler(answers);
    }

    /** Opens the door. */
    public void start() {
        try {
            server.start();
        } catch (Exception failed) {
            throw new IllegalStateException("the web server does not start", failed);
        }
    }

    /** Closes the door and waits for the requests under way. */
    public void stop() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("the web server does not stop", failed);
        }
    }

    /** @return the port it listens on, known once it has started */
    public int port() {
        return connector.getLocalPort();
    }

    /** @return "http://localhost:1990/confluence" */
    public URI baseUrl() {
        return URI.create("http://localhost:" + port() + CONTEXT_PATH);
    }
}
