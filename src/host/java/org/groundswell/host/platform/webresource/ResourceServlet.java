package org.groundswell.host.platform.webresource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves /download/resources/… and the same below /s/stamp/_, where it may be kept for ever. */
public final class ResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
        Pattern.compile("(?:/s/[0-9a-f]+(?:-([a-z]{2,3}))?/_)?/download/resources/([^/]+)/(.+)");

    private final transient ResourceCatalogue catalogue;
    private final transient JsI18n texts;
    private final transient Function<HttpServletRequest, Locale> locale;

    /** @param locale the language of a request whose address names none */
    public ResourceServlet(ResourceCatalogue catalogue, JsI18n texts, Function<HttpServletRequest, Locale> locale) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<Served> served = path.matches() ? find(path.group(2), path.group(3)) : Optional.empty();
        if (served.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale language = path.group(1) == null ? locale.apply(request) : Locale.forLanguageTag(path.group(1));
        send(served.get(), language, request, response);
    }

    private void send(Served file, Locale language, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = file.content().get();
        if (file.translated()) {
            content = texts.translate(new String(content, StandardCharsets.UTF_8), language).getBytes(StandardCharsets.UTF_8);
        }
        String tag = "\"" + Stamps.of(content) + "\"";
        boolean forEver = request.getServletPath().equals("/s");
        response.setHeader("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("ETag", tag);
        // Gzip marks the tag it sends out, so what comes back may carry the mark.
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("").replace("--gzip", "");
        if (known.equals(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.contentType());
        response.getOutputStream().write(content);
    }

    private Optional<Served> find(String owner, String name) {
        if (!owner.contains(":")) {
            return catalogue.loose(owner, name)
                .map(file -> new Served(file.content(name).orElseThrow(), file.typeOf(name), false));
        }
        return catalogue.module(owner).flatMap(module -> module.content(name)
            .map(content -> new Served(content, module.typeOf(name), module.translates(name))));
    }

    private record Served(Supplier<byte[]> content, String contentType, boolean translated) {
    }
}
