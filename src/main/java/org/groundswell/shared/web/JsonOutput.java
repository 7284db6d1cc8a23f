package org.groundswell.shared.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** How values stand in the JSON we answer with; what is null there is left out. */
public final class JsonOutput {
    private JsonOutput() {
    }

    /** @return ISO time in UTC; null for null */
    public static String time(Instant at) {
        return at == null ? null : at.toString();
    }

    /** @return null for an empty text */
    public static String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    /** @return always in the same order, so that the same answer has the same tag */
    public static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
