package org.groundswell.host.platform.webresource;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** A file, or with a name that ends in a slash a folder of files, that browsers may fetch. */
record DownloadResource(String name, String location, String contentType, Function<String, Supplier<byte[]>> open) {
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("js", "text/javascript;charset=utf-8"),
        Map.entry("css", "text/css;charset=utf-8"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
        Map.entry("gif", "image/gif"), Map.entry("jpg", "image/jpeg"), Map.entry("ico", "image/x-icon"), Map.entry("woff", "font/woff"),
        Map.entry("woff2", "font/woff2"), Map.entry("json", "application/json"), Map.entry("html", "text/html;charset=utf-8"));

    static DownloadResource read(Element xml, Function<String, Supplier<byte[]>> open) {
        Element type = xml.selectFirst("> param[name=content-type]");
        return new DownloadResource(xml.attr("name"), xml.attr("location"), type == null ? "" : type.attr("value"), open);
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** @return the bytes of that file, empty if it is not in here */
    Optional<Supplier<byte[]>> content(String wanted) {
        if (wanted.contains("..") || wanted.endsWith("/")) {
            return Optional.empty();
        }
        if (isFolder()) {
            return wanted.startsWith(name) ? Optional.ofNullable(open.apply(location + wanted.substring(name.length()))) : Optional.empty();
        }
        return wanted.equals(name) ? Optional.ofNullable(open.apply(location)) : Optional.empty();
    }

    String typeOf(String wanted) {
        return contentType.isEmpty() ? typeByName(wanted.contains(".") ? wanted : location) : contentType;
    }

    static String typeByName(String wanted) {
        return TYPES.getOrDefault(wanted.substring(wanted.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
