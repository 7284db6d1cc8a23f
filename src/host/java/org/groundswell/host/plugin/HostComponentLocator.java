package org.groundswell.host.plugin;

import com.atlassian.sal.api.component.ComponentLocator;
import java.lang.StackWalker.StackFrame;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Finds a service of the wiki in which the calling app is installed; several wikis may run in one process. */
final class HostComponentLocator extends ComponentLocator {
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    static void install() {
        setComponentLocator(new HostComponentLocator());
    }

    @Override
    protected <T> T getComponentInternal(Class<T> type) {
        BundleContext app = CALLERS.walk(frames -> frames.map(StackFrame::getDeclaringClass).map(FrameworkUtil::getBundle).filter(Objects::nonNull)
            .map(Bundle::getBundleContext).findFirst()).orElseThrow(() -> new IllegalStateException("no app asks for " + type.getName()));
        ServiceReference<T> offered = app.getServiceReference(type);
        return offered == null ? null : app.getService(offered);
    }
}
