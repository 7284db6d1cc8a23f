package org.groundswell.host.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An app's file, read and judged as the product's plugin loader does for apps that are bundles already. */
record AppJar(Path file, String key, String name, String version, Element descriptor) {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String SCANNER = "com/atlassian/plugin/spring/scanner/";

    /** @throws AppRefused naming what is missing or wrong */
    static AppJar read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Element descriptor = descriptor(jar);
            String key = required(descriptor, "key");
            String pluginsVersion = descriptor.attr("plugins-version") + descriptor.attr("pluginsVersion");
            refuseUnless("2".equals(pluginsVersion), DESCRIPTOR + " needs plugins-version=\"2\"");
            judgeManifest(jar, key);
            refuseUnless(jar.stream().map(ZipEntry::getName).noneMatch(name -> name.startsWith(SCANNER)),
                "the jar contains classes of Spring Scanner (" + SCANNER + "), which the product brings along");
            String name = descriptor.hasAttr("name") ? descriptor.attr("name") : key;
            Element version = descriptor.selectFirst("> plugin-info > version");
            refuseUnless(version != null, DESCRIPTOR + " has no plugin-info with a version");
            return new AppJar(file, key, name, version.text(), descriptor);
        } catch (IOException unreadable) {
            throw new AppRefused(file.getFileName() + " is not a jar: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Element descriptor(JarFile jar) throws IOException {
        ZipEntry entry = jar.getEntry(DESCRIPTOR);
        refuseUnless(entry != null, "the jar has no " + DESCRIPTOR);
        byte[] bytes;
        try (InputStream in = jar.getInputStream(entry)) {
            bytes = in.readAllBytes();
        }
        refuseUnlessWellFormed(bytes);
        Element root = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()).selectFirst("atlassian-plugin");
        refuseUnless(root != null, DESCRIPTOR + " has no element atlassian-plugin");
        return root;
    }

    private static void refuseUnlessWellFormed(byte[] xml) throws IOException {
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new ByteArrayInputStream(xml), new DefaultHandler());
        } catch (SAXException wrong) {
            throw new AppRefused(DESCRIPTOR + " is not well-formed: " + wrong.getMessage(), wrong);
        } catch (ParserConfigurationException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void judgeManifest(JarFile jar, String key) throws IOException {
        Manifest manifest = jar.getManifest();
        refuseUnless(manifest != null, "the jar has no manifest");
        Attributes headers = manifest.getMainAttributes();
        String declared = required(headers, "Atlassian-Plugin-Key");
        required(headers, "Bundle-Version");
        required(headers, "Bundle-SymbolicName");
        boolean springFiles = jar.stream().map(ZipEntry::getName).anyMatch(name -> name.matches("META-INF/spring/[^/]+\\.xml"));
        refuseUnless(headers.getValue("Spring-Context") != null || springFiles,
            "the manifest has no Spring-Context and the jar no META-INF/spring/*.xml");
        refuseUnless(declared.equals(key), "the manifest says Atlassian-Plugin-Key " + declared + ", the descriptor " + key);
    }

    private static String required(Attributes headers, String name) {
        String value = headers.getValue(name);
        refuseUnless(value != null && !value.isBlank(), "the manifest has no " + name);
        return value;
    }

    private static String required(Element element, String attribute) {
        String value = element.attr(attribute);
        refuseUnless(!value.isBlank(), DESCRIPTOR + " has no " + attribute);
        return value;
    }

    private static void refuseUnless(boolean fine, String reason) {
        if (!fine) {
            throw new AppRefused(reason);
        }
    }
}
