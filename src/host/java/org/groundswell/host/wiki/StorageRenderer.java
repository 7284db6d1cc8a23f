package org.groundswell.host.wiki;

import static org.groundswell.host.wiki.Html.attribute;
import static org.groundswell.host.wiki.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Set;
import org.groundswell.host.wiki.HostConversionContext.Output;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns stored pages into HTML. Only known markup passes; what macros put out is taken as it is, for they are trusted code. */
public final class StorageRenderer {
    private static final Set<String> TRANSPARENT = Set.of("ac:inline-comment-marker", "ac:rich-text-body", "ac:link-body");

    private final MacroRenderer macros;
    private final LinkRenderer links;

    StorageRenderer(WikiParts wiki, Macros macros, WikiTexts texts, String contextPath) {
        this.macros = new MacroRenderer(macros, texts, this::inside);
        this.links = new LinkRenderer(wiki, texts, contextPath, this::inside);
    }

    /** @return the page's body as HTML */
    public String render(HostPage page, Output output) {
        return render(page.getBodyAsString(), HostConversionContext.of(page, output));
    }

    /** @return the stored text as HTML; malformed text is refused as {@link StorageFormat#check} says */
    public String render(String storage, ConversionContext context) {
        return inside(StorageFormat.parse(storage), context);
    }

    private String inside(Element parent, ConversionContext context) {
        StringBuilder out = new StringBuilder();
        addChildren(parent, context, out);
        return out.toString();
    }

    private void addChildren(Node parent, ConversionContext context, StringBuilder out) {
        for (Node child : Nodes.children(parent)) {
            if (child instanceof Text text) {
                out.append(escape(text.getData()));
            } else if (child instanceof Element element) {
                add(element, context, out);
            }
        }
    }

    private void add(Element element, ConversionContext context, StringBuilder out) {
        String name = element.getTagName();
        if (name.startsWith("ac:") || name.startsWith("ri:")) {
            addOwn(element, name, context, out);
        } else if (Html.allows(name)) {
            addHtml(element, context, out);
        } else if (!Html.swallows(name)) {
            addChildren(element, context, out);
        }
    }

    private void addHtml(Element element, ConversionContext context, StringBuilder out) {
        String name = element.getTagName();
        // HTML ends a paragraph where a block begins; a division holds both.
        boolean holdsBlock = "p".equals(name) && Nodes.macros(element).stream().anyMatch(macros::isBlock);
        String tag = holdsBlock ? "div" : name;
        out.append('<').append(tag).append(Html.attributes(element));
        if (name.matches("h[1-6]")) {
            out.append(attribute("id", BuiltInMacros.anchor(element)));
        }
        out.append('>');
        if (!Html.isEmpty(name)) {
            addChildren(element, context, out);
            out.append("</").append(tag).append('>');
        }
    }

    private void addOwn(Element element, String name, ConversionContext context, StringBuilder out) {
        switch (name) {
            case "ac:structured-macro" -> out.append(macros.html(element, context));
            case "ac:link" -> out.append(links.link(element, context));
            case "ac:image" -> out.append(links.image(element, context));
            case "ac:layout" -> wrap("<div class=\"contentLayout2\">", element, context, out);
            case "ac:layout-section" -> wrap("<div" + attribute("class", "columnLayout " + word(element, "single"))
                + attribute("data-layout", word(element, "single")) + ">", element, context, out);
            case "ac:layout-cell" -> wrap("<div class=\"cell\"><div class=\"innerCell\">", element, context, out);
            case "ac:task-list" -> addTasks(element, context, out);
            default -> {
                if (TRANSPARENT.contains(name)) {
                    addChildren(element, context, out);
                }
            }
        }
    }

    private void wrap(String open, Element element, ConversionContext context, StringBuilder out) {
        out.append(open);
        addChildren(element, context, out);
        out.append("</div>".repeat(open.split("<div", -1).length - 1));
    }

    private void addTasks(Element list, ConversionContext context, StringBuilder out) {
        out.append("<ul class=\"inline-task-list\">");
        for (Element task : Nodes.elements(list)) {
            boolean done = Nodes.child(task, "ac:task-status").filter(status -> "complete".equals(status.getTextContent().strip())).isPresent();
            out.append(done ? "<li class=\"checked\">" : "<li>").append(done ? "\u2611 " : "\u2610 ");
            Nodes.child(task, "ac:task-body").ifPresent(body -> addChildren(body, context, out));
            out.append("</li>");
        }
        out.append("</ul>");
    }

    private static String word(Element section, String otherwise) {
        String type = section.getAttribute("ac:type").replace('_', '-');
        return type.matches("[a-z-]{1,40}") ? type : otherwise;
    }
}
