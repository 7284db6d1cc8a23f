package org.groundswell.build;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of the project, by language; the language without a suffix is English. */
public final class Bundles {
    private static final Pattern LANGUAGE = Pattern.compile("(.*?)(?:_([a-z]{2}(?:_[A-Z]{2})?))?\\.properties");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*(\\d+)\\s*[,}]");

    private Bundles() {
    }

    /** @return the files that hold texts; settings of the logger have the same ending */
    static List<Path> files(String root) {
        return Sources.files(root, "properties").stream().filter(file -> !file.endsWith("simplelogger.properties")).toList();
    }

    /** @return the bundles' names below the root, without language and ending */
    public static Set<String> names(String root) {
        return files(root).stream().map(file -> stem(root, file)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return all texts of each language; the key of English is the empty text */
    public static Map<String, Properties> languages(String root) {
        Map<String, Properties> languages = new TreeMap<>();
        files(root).forEach(file -> languages.computeIfAbsent(language(file), key -> new Properties()).putAll(load(file)));
        return languages;
    }

    static Properties load(Path file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static String language(Path file) {
        Matcher name = LANGUAGE.matcher(file.getFileName().toString());
        return name.matches() && name.group(2) != null ? name.group(2) : "";
    }

    static String stem(String root, Path file) {
        Matcher name = LANGUAGE.matcher(Path.of(root).relativize(file).toString().replace('\\', '/'));
        return name.matches() ? name.group(1) : file.toString();
    }

    /** @return the keys in the order they stand in the file, repeated ones too */
    static List<String> keys(Path file) {
        List<String> keys = new ArrayList<>();
        boolean continued = false;
        for (String line : Sources.text(file).split("\n")) {
            String text = line.strip();
            if (!continued && !text.isEmpty() && !text.startsWith("#") && !text.startsWith("!")) {
                keys.add(text.split("[\\s=:]", 2)[0]);
            }
            continued = text.endsWith("\\") && !text.startsWith("#");
        }
        return keys;
    }

    /** @return the numbers of the arguments a message takes, those inside choices included */
    static Set<String> arguments(String message) {
        Matcher argument = ARGUMENT.matcher(message.replace("''", "").replaceAll("'[^']*'", ""));
        Set<String> numbers = new TreeSet<>();
        while (argument.find()) {
            numbers.add(argument.group(1));
        }
        return numbers;
    }
}
