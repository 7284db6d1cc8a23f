package org.groundswell.host.platform.webresource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Entities;

/** Collects, while a page is built, which web resources it needs and what its scripts are told; then writes the tags. Build the body first. */
public final class PageResources {
    private final WebResources catalogue;
    private final String contextPath;
    private final Locale locale;
    private final Set<String> modules = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();
    private final Map<String, String> meta = new LinkedHashMap<>();

    public PageResources(WebResources catalogue, String contextPath, Locale locale) {
        this.catalogue = catalogue;
        this.contextPath = contextPath;
        this.locale = locale;
    }

    /** @param completeKey pluginKey:moduleKey; unknown ones are logged and left out, as in the product */
    public PageResources require(String completeKey) {
        modules.add(completeKey);
        return this;
    }

    /** @param context for instance "atl.general", "page", "editor" or "macro-browser" */
    public PageResources requireContext(String context) {
        contexts.add(context);
        return this;
    }

    /** Tells the page's scripts a value: AJS.Meta.get("page-id") for the name "page-id". */
    public PageResources meta(String name, String value) {
        meta.put(name, value);
        return this;
    }

    /** @return meta and link elements for the head */
    public String headHtml() {
        StringBuilder html = new StringBuilder();
        meta.forEach((name, value) -> html.append("<meta name=\"ajs-").append(Entities.escape(name)).append("\" content=\"")
            .append(Entities.escape(value)).append("\">\n"));
        for (WebResourceFile file : files("css")) {
            html.append("<link rel=\"stylesheet\" href=\"").append(Entities.escape(url(file))).append("\">\n");
        }
        return html.toString();
    }

    /** @return script elements for the end of the body, in the order of their dependencies */
    public String scriptsHtml() {
        StringBuilder html = new StringBuilder();
        for (WebResourceFile file : files("js")) {
            html.append("<script defer src=\"").append(Entities.escape(url(file))).append("\"></script>\n");
        }
        return html.toString();
    }

    private List<WebResourceFile> files(String extension) {
        return catalogue.resolve(new ArrayList<>(modules), new ArrayList<>(contexts)).stream()
            .filter(file -> file.name().endsWith("." + extension)).toList();
    }

    private String url(WebResourceFile file) {
        return contextPath + file.path(locale);
    }
}
