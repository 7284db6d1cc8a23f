package org.groundswell.host.plugin;

import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;

/** An app's Spring context, put together from its index files as Spring Scanner's runtime does. */
final class AppContext implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppContext.class);

    private final Bundle bundle;
    private final ClassLoader classes;
    private final GenericApplicationContext spring = new GenericApplicationContext();
    private final Map<String, String> beanOfClass = new HashMap<>();
    private final List<ServiceRegistration<?>> exports = new ArrayList<>();

    private AppContext(Bundle bundle) {
        this.bundle = bundle;
        this.classes = bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** @throws IllegalStateException naming the service or class that is missing; nothing stays behind then */
    static AppContext start(Bundle bundle) {
        AppContext context = new AppContext(bundle);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context.classes);
        try {
            context.start(new ScanIndexes(bundle));
            return context;
        } catch (RuntimeException | LinkageError failed) {
            context.close();
            throw failed;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    ApplicationContext spring() {
        return spring;
    }

    private void start(ScanIndexes indexes) {
        spring.setClassLoader(classes);
        spring.setDisplayName(bundle.getSymbolicName());
        AnnotationConfigUtils.registerAnnotationConfigProcessors(spring);
        indexes.imports().forEach(this::importService);
        indexes.components().forEach(this::defineBean);
        spring.refresh();
        indexes.exports().forEach(this::exportService);
    }

    private void importService(ScanIndexes.Line line) {
        Class<?> type;
        try {
            type = classes.loadClass(line.className());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("The imported service " + line.className() + " is of a type the app does not see", missing);
        }
        Object service = service(line.className());
        spring.getBeanFactory().registerSingleton(beanName(line.className(), line.detail()), onlyAs(type, service));
    }

    private Object service(String type) {
        BundleContext context = bundle.getBundleContext();
        ServiceReference<?> reference = context.getServiceReference(type);
        Object service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("No service " + type + ", which the app imports");
        }
        return service;
    }

    /** An import is injected by the type it names; what else the object may be is none of the app's business. */
    private static Object onlyAs(Class<?> type, Object service) {
        if (!type.isInterface()) {
            return service;
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }

    private void defineBean(ScanIndexes.Line line) {
        Class<?> type;
        try {
            type = classes.loadClass(line.className());
        } catch (ClassNotFoundException missing) {
            LOG.warn("{} is in the component index of {} but not in its jar", line.className(), bundle.getSymbolicName());
            return;
        }
        AnnotatedGenericBeanDefinition definition = new AnnotatedGenericBeanDefinition(type);
        AnnotationConfigUtils.processCommonDefinitionAnnotations(definition);
        String name = beanName(line.className(), line.detail());
        beanOfClass.put(line.className(), name);
        spring.registerBeanDefinition(name, definition);
    }

    private String beanName(String className, String given) {
        if (!given.isEmpty()) {
            return given;
        }
        String simple = className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
        String name = Introspector.decapitalize(simple);
        return spring.containsBean(name) ? className : name;
    }

    private void exportService(ScanIndexes.Line line) {
        Object bean = spring.getBean(beanOfClass.getOrDefault(line.className(), line.className()));
        exports.add(bundle.getBundleContext().registerService(exportedAs(line, bean.getClass()), bean, null));
    }

    private static String[] exportedAs(ScanIndexes.Line line, Class<?> type) {
        if (!line.detail().isEmpty()) {
            return line.detail().split(",");
        }
        Class<?>[] declared = type.getInterfaces();
        return declared.length == 0 ? new String[] {type.getName()} : List.of(declared).stream().map(Class::getName).toArray(String[]::new);
    }

    @Override
    public void close() {
        exports.forEach(ServiceRegistration::unregister);
        exports.clear();
        spring.close();
    }
}
