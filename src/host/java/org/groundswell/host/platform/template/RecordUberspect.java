package org.groundswell.host.platform.template;

import java.lang.reflect.Method;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Lets the host's own templates write $row.title for the accessor of a record. */
public final class RecordUberspect extends UberspectImpl {
    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
        Method accessor = target instanceof Record ? accessor(target.getClass(), name) : null;
        return accessor == null ? super.getPropertyGet(target, name, info) : new Accessor(accessor);
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            Method method = type.getDeclaredMethod(name);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private record Accessor(Method method) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws ReflectiveOperationException {
            return method.invoke(target);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }
    }
}
