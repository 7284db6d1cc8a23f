package org.groundswell.host.wiki;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A macro as it stands in a stored page: name, parameters and body. */
record MacroCall(String name, Map<String, String> parameters, Optional<Element> richBody, String plainBody) {
    private static final List<String> REFERENCES = List.of("ri:userkey", "ri:username", "ri:content-title", "ri:space-key", "ri:value", "ri:filename");

    static MacroCall of(Element macro) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Nodes.elements(macro).stream().filter(one -> "ac:parameter".equals(one.getTagName()))
            .forEach(one -> parameters.put(one.getAttribute("ac:name"), value(one)));
        return new MacroCall(macro.getAttribute("ac:name"), parameters, Nodes.child(macro, "ac:rich-text-body"),
            Nodes.child(macro, "ac:plain-text-body").map(Element::getTextContent).orElse(""));
    }

    // A parameter that names a person or a page holds a reference instead of text.
    private static String value(Element parameter) {
        List<Element> references = Nodes.elements(parameter);
        if (references.isEmpty()) {
            return parameter.getTextContent();
        }
        return references.stream().map(MacroCall::reference).filter(Objects::nonNull).collect(Collectors.joining(","));
    }

    private static String reference(Element reference) {
        Stream<String> given = REFERENCES.stream().filter(reference::hasAttribute).map(reference::getAttribute);
        return given.findFirst().orElse(null);
    }
}
