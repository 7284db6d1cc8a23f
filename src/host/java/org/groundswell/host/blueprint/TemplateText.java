package org.groundswell.host.blueprint;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.host.NotInHost;
import org.groundswell.host.wiki.StorageFormat;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The text of a content template: storage format in which at:var and at:i18n stand for words; everything else is stored as it stands. */
final class TemplateText {
    private static final String NAMESPACE = "<template xmlns:at='http://atlassian.com/template'>";
    private static final Pattern PLACES = Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>|<!--.*?-->|<at:(\\w+)((?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*(?:/>|>\\s*</at:\\1\\s*>)");

    private final String text;

    private TemplateText(String text) {
        this.text = text;
    }

    /**
     * @param owner the template's key, for whoever reads the refusal
     * @throws NotInHost if it uses what is not filled in here
     * @throws org.groundswell.host.wiki.WikiRefused if it is not well-formed
     */
    static TemplateText read(String owner, String text) {
        NodeList all = StorageFormat.parse(NAMESPACE + text + "</template>").getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String name = element.getTagName();
            if (name.startsWith("at:")) {
                String key = switch (name) {
                    case "at:var" -> element.getAttribute("at:name");
                    case "at:i18n" -> element.getAttribute("at:key");
                    default -> throw new NotInHost(name + " in the template " + owner);
                };
                if (key.isEmpty() || !element.getTextContent().isBlank() || element.getElementsByTagName("*").getLength() > 0) {
                    throw new NotInHost(name + " with content or without what it stands for, in the template " + owner);
                }
            }
        }
        return new TemplateText(text);
    }

    /**
     * @param variables what at:var stands for; what nobody set is left out
     * @param texts the text of a key, in the language of whoever makes the page
     * @return storage format
     */
    String filled(Map<String, ?> variables, UnaryOperator<String> texts) {
        return PLACES.matcher(text).replaceAll(place -> Matcher.quoteReplacement(
            place.group(1) == null ? place.group() : words(place, variables, texts)));
    }

    private static String words(MatchResult place, Map<String, ?> variables, UnaryOperator<String> texts) {
        String attributes = place.group(2);
        if (place.group(1).equals("i18n")) {
            return escape(texts.apply(attribute(attributes, "at:key")));
        }
        Object value = variables.get(attribute(attributes, "at:name"));
        String words = value == null ? "" : value.toString();
        return attribute(attributes, "at:rawxhtml").equals("true") ? words : escape(words);
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(attributes);
        if (!found.find()) {
            return "";
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
