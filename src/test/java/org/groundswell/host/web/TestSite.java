package org.groundswell.host.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.groundswell.host.HostConfig;
import org.groundswell.host.HostServices;
import org.groundswell.host.plugin.HostPlugins;

/** The web side of the host with one tiny app, on a free port, and a browser that follows no redirects. */
final class TestSite implements AutoCloseable {
    final TestVisitors visitors = new TestVisitors();
    final HostServices services = new HostServices();
    final TinyApp app;

    private final WebParts parts;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    TestSite(TinyApp app) {
        this.app = app;
        services.register(HostConfig.class, new HostConfig("memory", Path.of("."), 0, "none", Optional.empty(), Optional.empty()));
        services.register(HostPlugins.class, new TinyApps(app));
        parts = new WebParts(services, visitors);
    }

    TestSite start() {
        services.get(HostPlugins.class).enable(TinyApp.KEY);
        parts.appsStarted();
        return this;
    }

    /** @param path below the context path */
    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(services.get(WebServer.class).baseUrl() + path));
    }

    HttpRequest.Builder as(String person, String path) {
        return at(path).header("Authorization", "Bearer " + person);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    HttpResponse<String> get(String path) {
        return send(at(path));
    }

    int status(HttpRequest.Builder request) {
        return send(request).statusCode();
    }

    HttpResponse<String> post(String path, String form) {
        return send(at(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    @Override
    public void close() {
        parts.stop();
    }
}
