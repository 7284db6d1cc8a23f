package org.groundswell.host.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.host.NotInHost;

/** The variables a template is filled with: what the form says, and what the app's context provider makes of it. */
final class TemplateContext {
    private TemplateContext() {
    }

    /** Refuses a context provider this app cannot load or that is of a kind not known here. */
    static void check(ContentTemplate template, String className) {
        provider(template, className);
    }

    /** @return all variables of the template */
    static Map<String, Object> of(ContentTemplate template, Map<String, Object> said) {
        Map<String, Object> context = new HashMap<>(said);
        return template.contextProvider().map(name -> {
            ContextProvider provider = template.module().plugin().create(provider(template, name));
            Map<String, String> parameters = new HashMap<>();
            template.module().xml().select("> context-provider > param")
                .forEach(param -> parameters.put(param.attr("name"), param.hasAttr("value") ? param.attr("value") : param.text()));
            provider.init(parameters);
            return provider.getContextMap(context);
        }).orElse(context);
    }

    private static Class<? extends ContextProvider> provider(ContentTemplate template, String className) {
        try {
            return template.module().plugin().loadClass(className).asSubclass(ContextProvider.class);
        } catch (ClassNotFoundException | LinkageError | ClassCastException unknown) {
            throw new NotInHost("the context-provider " + className + " of the content-template " + template.key());
        }
    }
}
