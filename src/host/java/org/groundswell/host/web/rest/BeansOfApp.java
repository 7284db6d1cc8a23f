package org.groundswell.host.web.rest;

import java.util.LinkedHashSet;
import java.util.Set;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.springframework.context.ApplicationContext;

/** Makes every bean of an app's Spring context injectable into the constructors of its REST resources. */
final class BeansOfApp extends AbstractBinder {
    private final ApplicationContext context;

    BeansOfApp(ApplicationContext context) {
        this.context = context;
    }

    @Override
    protected void configure() {
        for (String name : context.getBeanDefinitionNames()) {
            if (context.isSingleton(name)) {
                offer(context.getBean(name));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void offer(Object bean) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> type = bean.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            types.add(type);
            addInterfaces(type, types);
        }
        // A bean that happens to implement a JAX-RS contract must not become a provider by that.
        types.removeIf(type -> type.getName().startsWith("jakarta.ws.rs.") || type.getName().startsWith("org.springframework."));
        types.forEach(type -> bind(bean).to((Class<Object>) type));
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> types) {
        for (Class<?> one : type.getInterfaces()) {
            types.add(one);
            addInterfaces(one, types);
        }
    }
}
