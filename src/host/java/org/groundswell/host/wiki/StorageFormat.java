package org.groundswell.host.wiki;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.Entities;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The form in which pages are stored: fragments of XHTML with elements of the prefixes ac (macros, links …) and ri (what they point to). */
public final class StorageFormat {
    private static final String ROOT = "<storage xmlns:ac='http://atlassian.com/content' xmlns:ri='http://atlassian.com/resource/identifier'>";
    private static final int DEEPEST = 200;
    private static final Pattern ENTITY = Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>|&([A-Za-z][A-Za-z0-9]*);");

    private static final Pattern XML_ENTITIES = Pattern.compile("amp|lt|gt|quot|apos");

    private StorageFormat() {
    }

    /** Refuses what is not well-formed, with line and reason. */
    public static void check(String storage) {
        parse(storage);
    }

    /** @return an element that holds the fragment */
    public static Element parse(String storage) {
        if (storage == null) {
            throw new WikiRefused(WikiRefusal.INVALID, "A page needs a body, if an empty one.");
        }
        try {
            String document = ROOT + withoutNamedEntities(storage) + "</storage>";
            return flatEnough(builder().parse(new InputSource(new StringReader(document))).getDocumentElement());
        } catch (SAXParseException malformed) {
            throw new WikiRefused(WikiRefusal.INVALID, "Error parsing xhtml: " + malformed.getMessage() + " (line "
                + malformed.getLineNumber() + ", column " + column(malformed) + ")");
        } catch (SAXException | IOException malformed) {
            throw new WikiRefused(WikiRefusal.INVALID, "Error parsing xhtml: " + malformed.getMessage());
        }
    }

    // What reads a page goes down into it level by level; nobody writes hundreds of them by hand.
    private static Element flatEnough(Element root) {
        int depth = 0;
        Node at = root;
        while (at != null) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
            } else {
                while (at != root && at.getNextSibling() == null) {
                    at = at.getParentNode();
                    depth--;
                }
                at = at == root ? null : at.getNextSibling();
            }
            if (depth > DEEPEST) {
                throw new WikiRefused(WikiRefusal.INVALID, "Error parsing xhtml: elements are nested more than " + DEEPEST + " deep.");
            }
        }
        return root;
    }

    private static int column(SAXParseException malformed) {
        return malformed.getLineNumber() == 1 ? Math.max(1, malformed.getColumnNumber() - ROOT.length()) : malformed.getColumnNumber();
    }

    // Pages say &nbsp; and &uuml;, which XML does not know; a document type that declares them would open the door to others.
    private static String withoutNamedEntities(String storage) {
        return ENTITY.matcher(storage).replaceAll(found -> {
            String name = found.group(1);
            String text = name == null || XML_ENTITIES.matcher(name).matches() ? "" : Entities.getByName(name);
            return text.isEmpty() ? Matcher.quoteReplacement(found.group()) : "&#" + text.codePointAt(0) + ";";
        });
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException found) {
            // A warning is about something a reader never sees.
        }

        @Override
        public void error(SAXParseException found) throws SAXException {
            throw found;
        }

        @Override
        public void fatalError(SAXParseException found) throws SAXException {
            throw found;
        }
    }
}
