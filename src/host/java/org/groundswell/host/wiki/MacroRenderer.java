package org.groundswell.host.wiki;

import static org.groundswell.host.wiki.Html.attribute;
import static org.groundswell.host.wiki.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.macro.Macro.OutputType;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.groundswell.host.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Puts a macro's output in its place, or says there what went wrong; the rest of the page never suffers. */
final class MacroRenderer {
    private static final Logger LOG = LoggerFactory.getLogger(MacroRenderer.class);

    private final Macros macros;
    private final WikiTexts texts;
    private final BiFunction<Element, ConversionContext, String> bodies;

    MacroRenderer(Macros macros, WikiTexts texts, BiFunction<Element, ConversionContext, String> bodies) {
        this.macros = macros;
        this.texts = texts;
        this.bodies = bodies;
    }

    String html(Element element, ConversionContext context) {
        MacroCall call = MacroCall.of(element);
        try {
            return macros.find(call.name()).map(macro -> run(macro, call, context)).orElseGet(() -> unavailable(call));
        } catch (RuntimeException unexpected) {
            return box(OutputType.BLOCK, failure(call, unexpected));
        }
    }

    /** @return whether it takes a block of its own, which cannot stand in a paragraph */
    boolean isBlock(Element element) {
        try {
            Optional<Macro> macro = macros.find(element.getAttribute("ac:name"));
            return macro.isEmpty() || macro.get().getOutputType() != OutputType.INLINE;
        } catch (RuntimeException unexpected) {
            return true;
        }
    }

    private String run(Macro macro, MacroCall call, ConversionContext context) {
        OutputType type = macro.getOutputType();
        try {
            String output = macro.execute(call.parameters(), body(macro, call, context), context);
            return wrapped(type, macro.getBodyType() != BodyType.NONE, call.name(), output == null ? "" : output);
        } catch (MacroExecutionException refused) {
            return box(type, texts.of("macro.error", call.name(), String.valueOf(refused.getMessage())));
        } catch (RuntimeException | LinkageError unexpected) {
            return box(type, failure(call, unexpected));
        }
    }

    private String body(Macro macro, MacroCall call, ConversionContext context) {
        return switch (macro.getBodyType()) {
            case NONE -> "";
            case PLAIN_TEXT -> call.plainBody();
            case RICH_TEXT -> call.richBody().map(body -> bodies.apply(body, context)).orElse("");
        };
    }

    private static String wrapped(OutputType type, boolean hasBody, String name, String output) {
        String element = type == OutputType.INLINE ? "span" : "div";
        String kind = type == OutputType.INLINE ? "inline" : "block";
        return "<" + element + " class=\"conf-macro output-" + kind + "\"" + attribute("data-hasbody", String.valueOf(hasBody))
            + attribute("data-macro-name", name) + ">" + output + "</" + element + ">";
    }

    private String unavailable(MacroCall call) {
        return "<div class=\"aui-message aui-message-warning wiki-unknown-macro\"" + attribute("data-macro-name", call.name()) + "><p>"
            + escape(texts.of("macro.unknown", call.name())) + "</p></div>";
    }

    private String failure(MacroCall call, Throwable unexpected) {
        String id = UUID.randomUUID().toString();
        LOG.error("The macro {} failed, error {}", call.name(), id, Unquoted.of(unexpected));
        return texts.of("macro.failed", call.name(), id);
    }

    private static String box(OutputType type, String message) {
        return type == OutputType.INLINE ? "<span class=\"error wiki-macro-error\">" + escape(message) + "</span>"
            : "<div class=\"aui-message aui-message-error error wiki-macro-error\"><p>" + escape(message) + "</p></div>";
    }
}
