package org.groundswell.shared.web;

import java.util.List;
import java.util.Map;
import org.groundswell.shared.domain.Refused;

/** The JSON object a client sent, read strictly: a wrong type or a name nobody knows is refused, whatever the wiki's JSON reader would forgive. */
public final class JsonInput {
    private final Map<String, Object> values;

    private JsonInput(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * @param values null if the client sent nothing or the word null
     * @param names  every name that may occur
     */
    public static JsonInput of(Map<String, Object> values, String... names) {
        if (values == null) {
            throw new Refused(WebRefusal.INVALID_BODY);
        }
        List<String> known = List.of(names);
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new Refused(WebRefusal.INVALID_BODY, "unknown");
            }
        }
        return new JsonInput(values);
    }

    /** An object that may be left out altogether. */
    public static JsonInput optional(Map<String, Object> values, String... names) {
        return of(values == null ? Map.of() : values, names);
    }

    /** @return null if it is missing or null */
    public String text(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new Refused(WebRefusal.INVALID_BODY, name);
    }

    /** @return null if it is missing or null */
    public List<String> texts(String name) {
        Object value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new Refused(WebRefusal.INVALID_BODY, name);
    }

    /** @return null if it is missing or null */
    public Integer number(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof Integer) {
            return (Integer) value;
        }
        throw new Refused(WebRefusal.INVALID_BODY, name);
    }

    /** @return null if it is missing or null */
    public Long id(String name) {
        Object value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw new Refused(WebRefusal.INVALID_BODY, name);
    }

    /** @return whether it is true; false if it is missing or null */
    public boolean says(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new Refused(WebRefusal.INVALID_BODY, name);
    }
}
