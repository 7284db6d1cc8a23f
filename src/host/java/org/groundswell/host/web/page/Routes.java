package org.groundswell.host.web.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which action answers at which address. An address that ends in a slash stands for everything below it. */
final class Routes {
    private final Map<String, Action> exact = new HashMap<>();
    private final Map<String, Action> below = new LinkedHashMap<>();

    void get(String path, Action action) {
        add("GET", path, action);
    }

    void post(String path, Action action) {
        add("POST", path, action);
    }

    Optional<Action> find(String method, String path) {
        String key = ("HEAD".equals(method) ? "GET" : method) + " " + path;
        if (exact.containsKey(key)) {
            return Optional.of(exact.get(key));
        }
        return below.entrySet().stream().filter(entry -> key.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst();
    }

    private void add(String method, String path, Action action) {
        String key = method + " " + path;
        Action former = path.length() > 1 && path.endsWith("/") ? below.put(key, action) : exact.put(key, action);
        if (former != null) {
            throw new IllegalStateException("two actions for " + key);
        }
    }
}
