package org.groundswell.host.blueprint;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Titles and texts of templates, in the language of whoever makes the page. */
final class BlueprintTexts {
    /** Where a context provider says how the page is to be titled. */
    private static final String TITLE = "ContentPageTitle";

    private final BlueprintModules modules;
    private final I18nResolver texts;

    BlueprintTexts(BlueprintModules modules, I18nResolver texts) {
        this.modules = modules;
        this.texts = texts;
    }

    /** A template filled in; the title is empty where nobody said one. */
    record Filled(Optional<String> title, String body) {
    }

    Filled fill(String template, Map<String, Object> said, Locale locale) {
        ContentTemplate source = modules.template(template);
        Map<String, Object> context = TemplateContext.of(source, said);
        Optional<String> title = Optional.ofNullable(context.get(TITLE)).map(Object::toString).filter(words -> !words.isBlank())
            .or(() -> Optional.of(source.titleKey()).filter(key -> !key.isEmpty()).map(key -> texts.getText(locale, key)));
        return new Filled(title, BlueprintModules.text(source).filled(context, key -> texts.getText(locale, key)));
    }

    /** @return the name of the template */
    String name(String template, Locale locale) {
        return texts.getText(locale, modules.template(template).nameKey());
    }
}
