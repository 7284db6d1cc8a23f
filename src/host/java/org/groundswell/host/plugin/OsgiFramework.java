package org.groundswell.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.groundswell.host.HostServices;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;

/** The OSGi framework inside the host: apps see the packages the product is known to export and not one more. */
final class OsgiFramework implements AutoCloseable {
    private static final String EXPORTED = "/host/exported-packages.txt";

    private final Framework framework;

    OsgiFramework(Path storage) {
        framework = new FrameworkFactory().newFramework(Map.of(
            Constants.FRAMEWORK_STORAGE, storage.toString(),
            Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
            Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, exportedPackages(),
            // For the blink of an upgrade the older and the newer build of an app are both there, often of the same version.
            Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE,
            // Felix would otherwise let an app see the host's class path now and then.
            "felix.bootdelegation.implicit", "false",
            "felix.log.level", "1"));
        HostComponentLocator.install();
        try {
            framework.start();
        } catch (BundleException failed) {
            throw new IllegalStateException("The OSGi framework does not start", failed);
        }
    }

    /** Publishes the host's services of the product's types; a bundle gets its own object where each app has one. */
    void publish(HostServices services, Function<Bundle, HostPlugin> owners) {
        BundleContext context = framework.getBundleContext();
        services.each(new HostServices.Watcher() {
            @Override
            public <T> void offered(Class<T> type, T service) {
                if (ofTheProduct(type)) {
                    context.registerService(type, service, null);
                }
            }

            @Override
            public <T> void offeredPerApp(Class<T> type, Function<HostPlugin, T> maker) {
                if (ofTheProduct(type)) {
                    context.registerService(type, new PerApp<>(owners, maker), null);
                }
            }
        });
    }

    Bundle install(String location, Path jar) {
        try (InputStream in = Files.newInputStream(jar)) {
            return framework.getBundleContext().installBundle(location, in);
        } catch (BundleException failed) {
            throw new AppRefused("the manifest is no bundle's: " + failed.getMessage(), failed);
        } catch (IOException failed) {
            throw new AppRefused(jar.getFileName() + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    private static boolean ofTheProduct(Class<?> type) {
        return type.getName().startsWith("com.atlassian.");
    }

    static String exportedPackages() {
        try (InputStream in = OsgiFramework.class.getResourceAsStream(EXPORTED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).collect(Collectors.joining(","));
        } catch (IOException failed) {
            throw new IllegalStateException("The list of exported packages cannot be read", failed);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(30_000);
        } catch (BundleException failed) {
            throw new IllegalStateException("The OSGi framework does not stop", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record PerApp<T>(Function<Bundle, HostPlugin> owners, Function<HostPlugin, T> maker) implements ServiceFactory<T> {
        @Override
        public T getService(Bundle bundle, ServiceRegistration<T> registration) {
            return maker.apply(owners.apply(bundle));
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
            // What is made for an app holds nothing that would have to be given back.
        }
    }
}
