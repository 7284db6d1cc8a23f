package org.groundswell.host.web;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.HostConfig;
import org.groundswell.host.HostPart;
import org.groundswell.host.HostServices;
import org.groundswell.host.NotInHost;
import org.groundswell.host.platform.i18n.HostI18nResolver;
import org.groundswell.host.platform.i18n.RequestTexts;
import org.groundswell.host.platform.i18n.TextBundles;
import org.groundswell.host.platform.template.Allowlist;
import org.groundswell.host.platform.template.ClasspathTemplates;
import org.groundswell.host.platform.template.HostTemplateRenderer;
import org.groundswell.host.platform.template.HostTemplates;
import org.groundswell.host.platform.template.ListedMethods;
import org.groundswell.host.platform.webresource.HostPageBuilderService;
import org.groundswell.host.platform.webresource.JsI18n;
import org.groundswell.host.platform.webresource.OwnResources;
import org.groundswell.host.platform.webresource.PageResources;
import org.groundswell.host.platform.webresource.ResourceCatalogue;
import org.groundswell.host.platform.webresource.ResourceServlet;
import org.groundswell.host.platform.webresource.WebResources;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.web.fragment.AppFragments;
import org.groundswell.host.web.fragment.WebFragments;
import org.groundswell.host.web.rest.RestModules;
import org.groundswell.host.web.servlet.ServletModules;

/** The web side of the host put together: server, filters, templates, texts, web resources and the module types that answer requests. */
public final class WebParts implements HostPart {
    private final HostServices services;
    private final Visitors visitors;
    private final WebServer server;
    private final Languages languages;
    private final TextBundles texts = new TextBundles();
    private final HostI18nResolver resolver = new HostI18nResolver(texts);
    private final JsI18n jsI18n = new JsI18n(texts::raw);
    private final ResourceCatalogue resources;
    private final ListedMethods listed = new ListedMethods();
    private final Allowlist allowlist = new Allowlist(listed::contains);

    /** Looks up HostConfig and HostPlugins. */
    public WebParts(HostServices services, Visitors visitors) {
        this.services = services;
        this.visitors = visitors;
        server = new WebServer(services.get(HostConfig.class).port());
        languages = new Languages(visitors::locale);
        resources = OwnResources.catalogue(Path.of(System.getProperty("host.tools", "node_modules")), jsI18n);
        services.get(HostPlugins.class).addListener(listed);
        services.get(HostPlugins.class).addListener(texts);
        services.get(HostPlugins.class).addListener(resources);
        offer();
        guard();
        serve();
    }

    @Override
    public void appsStarted() {
        server.start();
    }

    @Override
    public void stop() {
        server.stop();
    }

    private void offer() {
        services.register(WebServer.class, server);
        services.register(TextBundles.class, texts);
        services.register(I18nResolver.class, resolver);
        services.register(WebResources.class, resources);
        services.register(HostTemplates.class, new ClasspathTemplates(this::everywhere));
        services.register(PageBuilderService.class,
            new HostPageBuilderService(() -> CurrentRequest.find().map(CurrentRequest::resources)));
        HostPlugins plugins = services.get(HostPlugins.class);
        AppFragments fragments = new AppFragments(plugins, visitors, allowlist, requestTexts(), WebServer.CONTEXT_PATH);
        plugins.addListener(fragments);
        services.register(WebFragments.class, fragments);
        services.registerPerApp(TemplateRenderer.class, plugin -> new HostTemplateRenderer(plugin::resource, allowlist));
    }

    private void guard() {
        server.errorAnswers(new ErrorAnswers(() -> find(ErrorPage.class)));
        server.addFilter(new UnreadBodies());
        server.addFilter(new Failures());
        server.addFilter(new SecurityHeaders());
        server.addFilter(new QueryGuard());
        server.addFilter(new Authentication(() -> visitors, this::current));
        server.addFilter(new LoginDoor(() -> visitors));
        server.addFilter(new FormGuard(visitors::readOnly));
    }

    private void serve() {
        RestModules rest = new RestModules(visitors);
        ServletModules servlets = new ServletModules(visitors, page -> services.get(Decorator.class).decorate(page));
        services.get(HostPlugins.class).addListener(rest);
        services.get(HostPlugins.class).addListener(servlets);
        server.addServlet("/rest/*", rest);
        server.addServlet("/plugins/servlet/*", servlets);
        ResourceServlet files = new ResourceServlet(resources, jsI18n, request -> CurrentRequest.get().locale());
        server.addServlet("/s/*", files);
        server.addServlet("/download/resources/*", files);
    }

    private CurrentRequest current(HttpServletRequest request, ConfluenceUser person) {
        Locale locale = languages.of(request, person);
        Theme theme = Optional.ofNullable(person).flatMap(visitors::theme).orElseGet(() -> Theme.of(request));
        return new CurrentRequest(request, person, locale, theme, new PageResources(resources, request.getContextPath(), locale));
    }

    private RequestTexts requestTexts() {
        return new RequestTexts(resolver, () -> CurrentRequest.find().map(CurrentRequest::locale).orElse(Locale.ENGLISH));
    }

    private Map<String, Object> everywhere() {
        Map<String, Object> values = new HashMap<>();
        values.put("t", requestTexts());
        CurrentRequest.find().ifPresent(request -> {
            values.put("contextPath", request.contextPath());
            values.put("locale", request.locale());
            values.put("xsrfToken", request.xsrfToken());
        });
        return values;
    }

    private <T> Optional<T> find(Class<T> type) {
        try {
            return Optional.of(services.get(type));
        } catch (NotInHost none) {
            return Optional.empty();
        }
    }
}
