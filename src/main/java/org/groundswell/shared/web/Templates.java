package org.groundswell.shared.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Texts;
import org.springframework.stereotype.Component;

/** Makes HTML of the app's templates; each of them sees the words of the reader as t. */
@Component
public class Templates {
    private final TemplateRenderer renderer;
    private final Texts texts;
    private final CurrentReader reader;

    public Templates(TemplateRenderer renderer, Texts texts, CurrentReader reader) {
        this.renderer = renderer;
        this.texts = texts;
        this.reader = reader;
    }

    /**
     * @param template path in the app's jar, for instance "pledge/board.vm"
     * @param values   views, Html, numbers, booleans and lists of those
     */
    public Html render(String template, Map<String, ?> values) {
        return render(template, values, texts());
    }

    /** The same in the words of somebody who does not read just now. */
    public Html render(String template, Map<String, ?> values, TextsView words) {
        Map<String, Object> context = new HashMap<>(values);
        context.put("t", words);
        StringWriter markup = new StringWriter(4096);
        try {
            renderer.render(template, context, markup);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Html.made(markup.toString());
    }

    /** The words of the current reader. */
    public TextsView texts() {
        return texts(reader.locale());
    }

    /** The words of somebody who reads that language. */
    public TextsView texts(Locale locale) {
        return new TextsView(texts, locale);
    }
}
