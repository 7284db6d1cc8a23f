package org.groundswell.host.platform.template;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which methods the templates of apps may call: texts, numbers, collections, what the wiki itself hands over, and what apps list. */
public final class Allowlist {
    private static final Logger LOG = LoggerFactory.getLogger(Allowlist.class);
    private static final Set<Class<?>> TEXTS = Set.of(CharSequence.class, String.class, Boolean.class, Character.class, Comparable.class);
    private static final Set<Class<?>> COLLECTIONS = Set.of(Iterable.class, Iterator.class, Map.class, Map.Entry.class);

    private final Predicate<String> listed;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    /** @param listed whether some enabled app's velocity-allowlist has the line "fully.qualified.Class#method(java.lang.String)" */
    public Allowlist(Predicate<String> listed) {
        this.listed = listed;
    }

    /** @return whether templates may call the method; a refusal is logged once, with the line that would allow it */
    public boolean allows(Method method) {
        if (isOfThePlatform(method.getDeclaringClass())) {
            return true;
        }
        String line = line(method);
        if (listed.test(line)) {
            return true;
        }
        if (warned.add(line)) {
            LOG.warn("Velocity method blocked, not on an allowlist: {}", line);
        }
        return false;
    }

    /** @return the method as a velocity-allowlist names it: declaring class, erased parameter types */
    public static String line(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName() + Arrays.stream(method.getParameterTypes())
            .map(Class::getTypeName).collect(Collectors.joining(",", "(", ")"));
    }

    private static boolean isOfThePlatform(Class<?> type) {
        String name = type.getName();
        boolean number = Number.class.isAssignableFrom(type) && name.startsWith("java.");
        boolean collection = COLLECTIONS.stream().anyMatch(one -> one.isAssignableFrom(type)) && name.startsWith("java.util.");
        return TEXTS.contains(type) || type == Iterable.class || number || collection || name.startsWith("com.atlassian.")
            || name.startsWith("org.groundswell.host.");
    }
}
