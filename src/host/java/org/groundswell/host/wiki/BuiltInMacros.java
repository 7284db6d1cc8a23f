package org.groundswell.host.wiki;

import static org.groundswell.host.wiki.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.macro.Macro.OutputType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.wiki.HostConversionContext.Output;
import org.w3c.dom.Element;

/** The few macros the wiki brings along. */
final class BuiltInMacros {
    private static final Map<String, String> LOZENGES = Map.of("green", "success", "red", "error", "yellow", "moved", "blue", "inprogress");

    private final WikiTexts texts;

    private BuiltInMacros(WikiTexts texts) {
        this.texts = texts;
    }

    static Map<String, Macro> all(WikiTexts texts, ChildPages childPages) {
        BuiltInMacros own = new BuiltInMacros(texts);
        Map<String, Macro> all = new LinkedHashMap<>();
        all.put("info", message("info"));
        all.put("note", message("warning"));
        all.put("tip", message("success"));
        all.put("warning", message("error"));
        all.put("panel", new BuiltInMacro(BodyType.RICH_TEXT, OutputType.BLOCK, BuiltInMacros::panel));
        all.put("expand", new BuiltInMacro(BodyType.RICH_TEXT, OutputType.BLOCK, own::expand));
        all.put("code", new BuiltInMacro(BodyType.PLAIN_TEXT, OutputType.BLOCK,
            (parameters, body, context) -> "<pre class=\"code\"><code>" + escape(body) + "</code></pre>"));
        all.put("status", new BuiltInMacro(BodyType.NONE, OutputType.INLINE, BuiltInMacros::status));
        all.put("toc", new BuiltInMacro(BodyType.NONE, OutputType.BLOCK, BuiltInMacros::contents));
        all.put("children", new BuiltInMacro(BodyType.NONE, OutputType.BLOCK, childPages));
        return all;
    }

    private static Macro message(String kind) {
        return new BuiltInMacro(BodyType.RICH_TEXT, OutputType.BLOCK, (parameters, body, context) -> {
            String title = parameters.get("title");
            String heading = title == null ? "" : "<p class=\"title\"><strong>" + escape(title) + "</strong></p>";
            return "<div class=\"aui-message aui-message-" + kind + "\">" + heading + body + "</div>";
        });
    }

    private static String panel(Map<String, String> parameters, String body, ConversionContext context) {
        String title = parameters.get("title");
        String header = title == null ? "" : "<div class=\"panelHeader\"><b>" + escape(title) + "</b></div>";
        return "<div class=\"panel\">" + header + "<div class=\"panelContent\">" + body + "</div></div>";
    }

    private String expand(Map<String, String> parameters, String body, ConversionContext context) {
        String title = escape(parameters.getOrDefault("title", texts.of("expand.title")));
        return Output.interactive(context.getOutputType())
            ? "<details class=\"expand-container\"><summary>" + title + "</summary><div class=\"expand-content\">" + body + "</div></details>"
            : "<p><strong>" + title + "</strong></p>" + body;
    }

    private static String status(Map<String, String> parameters, String body, ConversionContext context) {
        String lozenge = LOZENGES.get(parameters.getOrDefault("colour", "").toLowerCase(Locale.ROOT));
        return "<span class=\"aui-lozenge" + (lozenge == null ? "" : " aui-lozenge-" + lozenge) + "\">"
            + escape(parameters.getOrDefault("title", "")) + "</span>";
    }

    private static String contents(Map<String, String> parameters, String body, ConversionContext context) {
        if (context.getEntity() == null) {
            return "";
        }
        StringBuilder list = new StringBuilder("<ul class=\"toc\">");
        addHeadings(StorageFormat.parse(context.getEntity().getBodyAsString()), list);
        return list.append("</ul>").toString();
    }

    private static void addHeadings(Element parent, StringBuilder list) {
        for (Element one : Nodes.elements(parent)) {
            if (one.getTagName().matches("h[1-6]")) {
                list.append("<li class=\"toc-").append(one.getTagName()).append("\"><a href=\"#").append(escape(anchor(one))).append("\">")
                    .append(escape(one.getTextContent())).append("</a></li>");
            } else {
                addHeadings(one, list);
            }
        }
    }

    /** @return the id of a heading, by which links reach it */
    static String anchor(Element heading) {
        return "id-" + heading.getTextContent().strip().replaceAll("\\s+", "");
    }
}
