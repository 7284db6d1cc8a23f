package org.groundswell.bundle;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The velocity-allowlist in the text of the descriptor, which is somebody's to read and keeps its form around the list. */
final class AllowlistSource {
    private static final Pattern LIST = Pattern.compile("(?s)(?<=<velocity-allowlist key=\"velocity-allowlist\">\n).*?(?= *</velocity-allowlist>)");
    private static final Pattern METHOD = Pattern.compile("<method>([^<]*)</method>");

    private AllowlistSource() {
    }

    /** @return the descriptor with these methods in its list, sorted, and not a letter changed elsewhere */
    static String with(String descriptor, Set<String> methods) {
        Matcher list = LIST.matcher(descriptor);
        if (!list.find()) {
            throw new IllegalArgumentException("no velocity-allowlist that begins and ends on lines of its own");
        }
        String lines = new TreeSet<>(methods).stream().map(method -> "    <method>" + method + "</method>\n").collect(Collectors.joining());
        return new StringBuilder(descriptor).replace(list.start(), list.end(), lines).toString();
    }

    /** @return what the list names */
    static Set<String> methods(String descriptor) {
        return LIST.matcher(descriptor).results().map(MatchResult::group).flatMap(list -> METHOD.matcher(list).results())
            .map(method -> method.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
