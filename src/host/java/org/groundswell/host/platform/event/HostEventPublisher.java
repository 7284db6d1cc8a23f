package org.groundswell.host.platform.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.groundswell.host.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries events to the marked methods of registered listeners, in the thread and the transaction of whoever publishes them. */
public final class HostEventPublisher implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(HostEventPublisher.class);

    private final List<Registered> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Registered registered : listeners) {
            for (Method method : registered.methods()) {
                if (method.getParameterTypes()[0].isInstance(event)) {
                    tell(registered.listener(), method, event);
                }
            }
        }
    }

    /** @throws IllegalArgumentException if the object has no public method marked @EventListener, or one that does not take one event */
    @Override
    public void register(Object listener) {
        List<Method> methods = Arrays.stream(listener.getClass().getMethods()).filter(HostEventPublisher::marked).toList();
        if (methods.isEmpty()) {
            throw new IllegalArgumentException(listener.getClass().getName() + " has no public method marked @EventListener");
        }
        for (Method method : methods) {
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException(method + " has to take exactly one event");
            }
            method.setAccessible(true);
        }
        unregister(listener);
        listeners.add(new Registered(listener, methods));
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(registered -> registered.listener() == listener);
    }

    private static boolean marked(Method method) {
        return method.isAnnotationPresent(EventListener.class) && !method.isBridge();
    }

    /** What a listener throws is its own trouble: the others are told all the same, and so it is assumed of Confluence. */
    private static void tell(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException failed) {
            LOG.error("{} failed on {}", method, event.getClass().getName(), Unquoted.of(failed.getCause()));
        } catch (IllegalAccessException madeAccessible) {
            throw new IllegalStateException(madeAccessible);
        }
    }

    private record Registered(Object listener, List<Method> methods) {
    }
}
