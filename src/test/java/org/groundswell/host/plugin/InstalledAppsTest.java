package org.groundswell.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventPublisher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.host.HostServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledAppsTest {
    private static final String GREETER = """
        import com.atlassian.event.api.EventPublisher;
        import jakarta.annotation.*;
        @org.springframework.stereotype.Component
        public class Greeter {
            private final EventPublisher events;
            public Greeter(EventPublisher events) { this.events = events; }
            @PostConstruct void up() { events.publish("%s up"); }
            @PreDestroy void down() { events.publish("%1$s down"); }
        }""";

    @TempDir
    private Path home;
    private final List<Object> heard = new ArrayList<>();
    private final HostServices services = new HostServices();
    private InstalledApps apps;

    @BeforeEach
    void start() {
        services.register(EventPublisher.class, new Ear());
        apps = new InstalledApps(home, services);
        apps.start();
    }

    @AfterEach
    void stop() {
        apps.close();
    }

    @Test
    void an_installed_app_gets_its_beans_and_its_imported_service() {
        HostPlugin app = apps.install(greeter("first", "1.0.0"));

        assertThat(app.failure()).isEmpty();
        assertThat(app.enabled()).isTrue();
        assertThat(heard).containsExactly("first up");
        assertThat(app.context().getBeanNamesForType(EventPublisher.class)).containsExactly("eventPublisher");
    }

    @Test
    void disabling_closes_the_context_and_enabling_opens_a_new_one() {
        HostPlugin app = apps.install(greeter("first", "1.0.0"));

        apps.disable(SampleApp.KEY);
        assertThat(app.enabled()).isFalse();
        assertThat(apps.enabledModules("servlet")).isEmpty();
        assertThat(heard).containsExactly("first up", "first down");

        apps.enable(SampleApp.KEY);
        assertThat(app.enabled()).isTrue();
        assertThat(heard).containsExactly("first up", "first down", "first up");
    }

    @Test
    void an_upgrade_replaces_the_running_code() {
        apps.install(greeter("first", "1.0.0"));

        apps.install(greeter("second", "1.1.0"));

        assertThat(apps.all()).singleElement().extracting(HostPlugin::version).isEqualTo("1.1.0");
        assertThat(heard).containsExactly("first up", "first down", "second up");
    }

    @Test
    void a_refused_upgrade_leaves_the_running_app_alone() {
        HostPlugin app = apps.install(greeter("first", "1.0.0"));
        Path wrong = new SampleApp().header("Bundle-Version", "one").pack(home);

        assertThatThrownBy(() -> apps.install(wrong)).isInstanceOf(AppRefused.class);

        assertThat(app.enabled()).isTrue();
        assertThat(apps.get(SampleApp.KEY)).contains(app);
        assertThat(heard).containsExactly("first up");
    }

    @Test
    void uninstalling_forgets_the_app() {
        apps.install(greeter("first", "1.0.0"));

        apps.uninstall(SampleApp.KEY);
        restart();

        assertThat(apps.all()).isEmpty();
        assertThat(heard).containsExactly("first up", "first down");
    }

    @Test
    void a_package_the_product_does_not_export_keeps_the_app_down() {
        HostPlugin app = apps.install(new SampleApp().header("Import-Package", "com.google.common.base").pack(home));

        assertThat(app.enabled()).isFalse();
        assertThat(app.failure()).get().asString().contains("com.google.common.base");
    }

    @Test
    void the_hosts_own_classes_are_out_of_sight() {
        HostPlugin app = apps.install(greeter("first", "1.0.0"));

        assertThatThrownBy(() -> app.loadClass("org.groundswell.host.Host")).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> app.loadClass("com.atlassian.cache.Cache")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void a_service_nobody_offers_keeps_the_app_down() {
        SampleApp sample = sample("first", "1.0.0").header("Import-Package", "com.atlassian.event.api,com.atlassian.cache,jakarta.annotation")
            .file("META-INF/plugin-components/imports", "com.atlassian.cache.CacheManager\ncom.atlassian.event.api.EventPublisher\n");

        HostPlugin app = apps.install(sample.pack(home));

        assertThat(app.enabled()).isFalse();
        assertThat(app.failure()).contains("No service com.atlassian.cache.CacheManager, which the app imports");
        assertThat(heard).isEmpty();
    }

    @Test
    void a_bean_that_fails_keeps_the_app_down_and_says_why() {
        HostPlugin app = apps.install(new SampleApp().file("META-INF/plugin-components/component", "sample.Broken\n")
            .source("Broken", "public class Broken { public Broken() { throw new IllegalStateException(\"out of tea\"); } }").pack(home));

        assertThat(app.enabled()).isFalse();
        assertThat(app.failure()).get().asString().contains("out of tea");
    }

    @Test
    void a_part_of_the_host_that_cannot_serve_the_app_takes_it_down_again() {
        apps.addListener(new Refusing());

        HostPlugin app = apps.install(greeter("first", "1.0.0"));

        assertThat(app.enabled()).isFalse();
        assertThat(app.failure()).contains("bad module");
        assertThat(heard).containsExactly("first up", "off", "first down");
    }

    @Test
    void exports_are_services_of_the_framework_until_the_app_goes() {
        HostPlugin app = apps.install(new SampleApp().file("META-INF/plugin-components/component", "sample.Job#work\n")
            .file("META-INF/plugin-components/exports", "sample.Job#java.lang.Runnable\n")
            .source("Job", "public class Job implements Runnable { public void run() { } }").pack(home));
        var context = ((InstalledApp) app).bundle().getBundleContext().getBundle(0).getBundleContext();

        assertThat(context.getServiceReference(Runnable.class.getName())).isNotNull();
        apps.disable(SampleApp.KEY);
        assertThat(context.getServiceReference(Runnable.class.getName())).isNull();
    }

    @Test
    void modules_switched_off_or_of_another_product_are_left_out() {
        HostPlugin app = apps.install(new SampleApp().descriptor("1.0.0", """
            <servlet key="a"/><servlet key="b" state="disabled"/><servlet key="c" application="jira"/><servlet key="d" application="confluence"/>""")
            .pack(home));

        assertThat(app.modules("servlet")).extracting(PluginModule::completeKey).containsExactly("sample.app:a", "sample.app:d");
        assertThat(apps.enabledModules("servlet")).hasSize(2);
    }

    @Test
    void a_module_type_no_part_serves_keeps_the_app_down() {
        HostPlugin app = apps.install(new SampleApp().descriptor("1.0.0", "<soy-function key=\"f\"/>").pack(home));

        assertThat(app.failure()).contains("The embedded host does not offer the module type soy-function of the module f");
    }

    @Test
    void two_modules_of_one_key_keep_the_app_down() {
        HostPlugin app = apps.install(new SampleApp().descriptor("1.0.0", "<servlet key=\"a\"/><rest key=\"a\"/>").pack(home));

        assertThat(app.failure()).get().asString().contains("the key of another, a");
    }

    @Test
    void what_is_installed_and_what_is_switched_off_survives_a_restart() {
        Path jar = greeter("first", "1.0.0");
        apps.install(jar);
        restart();
        assertThat(apps.get(SampleApp.KEY)).get().extracting(HostPlugin::enabled).isEqualTo(true);

        apps.disable(SampleApp.KEY);
        restart();
        apps.installIfChanged(jar);
        assertThat(apps.get(SampleApp.KEY)).get().extracting(HostPlugin::enabled).isEqualTo(false);

        apps.installIfChanged(greeter("second", "1.0.0"));
        assertThat(apps.get(SampleApp.KEY)).get().extracting(HostPlugin::enabled).isEqualTo(true);
    }

    @Test
    void each_app_gets_its_own_of_what_is_offered_per_app() {
        services.registerPerApp(com.atlassian.cache.CacheManager.class, plugin -> {
            heard.add("made for " + plugin.key());
            return null;
        });
        HostPlugin app = apps.install(sample("first", "1.0.0")
            .header("Import-Package", "com.atlassian.event.api,com.atlassian.cache,jakarta.annotation")
            .file("META-INF/plugin-components/imports", "com.atlassian.cache.CacheManager\n").pack(home));

        assertThat(heard).containsExactly("made for sample.app");
        assertThat(app.enabled()).isFalse();
    }

    private void restart() {
        apps.close();
        apps = new InstalledApps(home, services);
        apps.start();
    }

    private Path greeter(String name, String version) {
        return sample(name, version).pack(home);
    }

    private static SampleApp sample(String name, String version) {
        return new SampleApp().descriptor(version, "<servlet key=\"n\"/>").header("Bundle-Version", version)
            .source("Greeter", GREETER.formatted(name))
            .file("META-INF/plugin-components/component", "sample.Greeter\n")
            .file("META-INF/plugin-components/imports", "com.atlassian.event.api.EventPublisher\n");
    }

    private final class Ear implements EventPublisher {
        @Override
        public void publish(Object event) {
            heard.add(event);
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Refusing implements PluginListener {
        @Override
        public void enabled(HostPlugin plugin) {
            throw new IllegalArgumentException("bad module");
        }

        @Override
        public void disabled(HostPlugin plugin) {
            heard.add("off");
        }
    }
}
