package org.groundswell.host.web.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.groundswell.host.plugin.AppRefused;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.wiki.WikiParts;

/** Manage apps: what is installed and how it is, uploading, switching on and off, removing. For administrators of the site. */
final class AppActions {
    private static final String HOME = "/plugins/servlet/upm";
    private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource");

    private final HostPlugins apps;
    private final WikiParts wiki;

    AppActions(HostPlugins apps, WikiParts wiki) {
        this.apps = apps;
        this.wiki = wiki;
    }

    /** A module of an app's descriptor. */
    record ModuleView(String type, String key) {
    }

    /** An app in the list; the failure is empty while there is nothing to complain about. */
    record AppView(String key, String name, String version, String description, String vendor, boolean enabled, String failure,
        List<ModuleView> modules) {
        static AppView of(HostPlugin app) {
            List<ModuleView> modules = app.descriptor().children().stream().filter(child -> !NOT_MODULES.contains(child.tagName()))
                .map(child -> new ModuleView(child.tagName(), child.attr("key"))).toList();
            return new AppView(app.key(), app.name(), app.version(), app.descriptor().select("> plugin-info > description").text(),
                app.descriptor().select("> plugin-info > vendor").attr("name"), app.enabled(), app.failure().orElse(""), modules);
        }
    }

    void addTo(Routes routes) {
        routes.get(HOME, visit -> list(visit, ""));
        routes.post(HOME + "/install", this::install);
        routes.post(HOME + "/enable", visit -> act(visit, "enabled", apps::enable));
        routes.post(HOME + "/disable", visit -> act(visit, "disabled", apps::disable));
        routes.post(HOME + "/uninstall", visit -> act(visit, "uninstalled", apps::uninstall));
    }

    private Answer.Framed list(Visit visit, String message) {
        AdminActions.refuseUnlessAdmin(visit, wiki);
        return Answer.admin("admin.apps", "apps.vm", visit.say("host.apps.title"), Map.of("apps", apps.all().stream().map(AppView::of).toList(),
            "message", message));
    }

    private Answer install(Visit visit) {
        AdminActions.refuseUnlessAdmin(visit, wiki);
        Path jar = null;
        try {
            Part part = visit.request().getPart("plugin");
            if (part == null || part.getSize() == 0) {
                return list(visit, visit.say("host.apps.nofile")).status(400);
            }
            jar = Files.createTempFile("app", ".jar");
            try (InputStream stream = part.getInputStream()) {
                Files.copy(stream, jar, StandardCopyOption.REPLACE_EXISTING);
            }
            return told(visit, "installed.done", apps.install(jar));
        } catch (AppRefused refused) {
            return list(visit, visit.say("host.apps.refused", refused.getMessage())).status(400);
        } catch (IOException | ServletException broken) {
            return list(visit, visit.say("host.apps.nofile")).status(400);
        } finally {
            delete(jar);
        }
    }

    private Answer act(Visit visit, String done, Consumer<String> deed) {
        AdminActions.refuseUnlessAdmin(visit, wiki);
        HostPlugin app = apps.get(visit.text("key")).orElseThrow(NotShown::new);
        deed.accept(app.key());
        return told(visit, done, apps.get(app.key()).orElse(app));
    }

    private static Answer told(Visit visit, String done, HostPlugin app) {
        String failure = app.failure().orElse("");
        visit.notice(failure.isEmpty() ? "host.apps." + done : "host.apps.failed", app.name(), app.version());
        return new Answer.Redirect(HOME);
    }

    private static void delete(Path jar) {
        try {
            if (jar != null) {
                Files.deleteIfExists(jar);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
