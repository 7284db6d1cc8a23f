package org.groundswell.host.platform.template;

import java.lang.reflect.Method;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Keeps the templates of apps from calling anything that no allowlist names; what is blocked stays in the page as it was written. */
public final class AllowlistUberspect extends SecureUberspector {
    private Allowlist allowlist;

    @Override
    public void init() {
        super.init();
        allowlist = (Allowlist) rsvc.getApplicationAttribute(Allowlist.class.getName());
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) {
        VelMethod found = super.getMethod(target, name, arguments, info);
        return found == null || target.getClass().isArray() || allowlist.allows(found.getMethod()) ? found : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
        VelPropertyGet found = super.getPropertyGet(target, name, info);
        if (found == null) {
            return null;
        }
        Method method = getter(target.getClass(), found.getMethodName());
        return method == null || allowlist.allows(method) ? found : null;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
        return null;
    }

    private static Method getter(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException byKey) {
            return byKey(type);
        }
    }

    /** The executors for maps and for get("name") both report "get". */
    private static Method byKey(Class<?> type) {
        for (Class<?> key : new Class<?>[] {String.class, Object.class}) {
            try {
                return type.getMethod("get", key);
            } catch (NoSuchMethodException next) {
                continue;
            }
        }
        return null;
    }
}
