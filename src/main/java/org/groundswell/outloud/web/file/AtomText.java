package org.groundswell.outloud.web.file;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.groundswell.shared.web.SafeText;

/** A feed as Atom (RFC 4287), its parts linked as RFC 5005 has it. */
final class AtomText {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int INSTEAD = 0xFFFD;

    private final StringWriter text = new StringWriter(8192);
    private final XMLStreamWriter xml;
    private final FeedFile feed;

    private AtomText(FeedFile feed) throws XMLStreamException {
        this.feed = feed;
        // The one of the JDK, whatever else the wiki has brought along.
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(FeedFile feed) {
        try {
            return new AtomText(feed).written();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", feed.language());
        element("id", feed.id());
        element("title", feed.title());
        element("updated", time(feed.changed()));
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.page());
        if (feed.next() != null) {
            link("next", "application/atom+xml", feed.next());
        }
        person("Groundswell");
        for (FeedFile.Entry entry : feed.entries()) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private void write(FeedFile.Entry entry) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element("id", entry.id());
        element("title", entry.title());
        element("published", time(entry.at()));
        element("updated", time(entry.changed()));
        link("alternate", "text/html", entry.address());
        if (entry.author() != null) {
            person(entry.author());
        }
        empty("category", Map.of("term", entry.kind(), "label", entry.kindWord()));
        xml.writeStartElement(ATOM, "content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(SafeText.paragraph(clean(entry.text())).toString());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void person(String name) throws XMLStreamException {
        xml.writeStartElement(ATOM, "author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String rel, String type, String address) throws XMLStreamException {
        empty("link", Map.of("rel", rel, "type", type, "href", address));
    }

    private void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, name);
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            xml.writeAttribute(attribute.getKey(), clean(attribute.getValue()));
        }
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    private static String time(Instant at) {
        return at.toString();
    }

    // XML has no way to say some letters at all, and one of them would make the whole feed unreadable.
    private static String clean(String value) {
        return value.codePoints().map(letter -> sayable(letter) ? letter : INSTEAD)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean sayable(int letter) {
        return letter == '\t' || letter == '\n' || letter >= 0x20 && letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE && letter < 0xFFFE
            || letter >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
