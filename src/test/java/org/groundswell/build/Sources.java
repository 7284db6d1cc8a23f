package org.groundswell.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files, as text. */
public final class Sources {
    private Sources() {
    }

    /** @param endings regular expression of the ends of file names, without the dot */
    public static List<Path> files(String root, String endings) {
        Path start = Path.of(root);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(" + endings + ")")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return file, line and text of every line in which the pattern is found */
    static List<String> linesWith(List<Path> files, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            int number = 0;
            for (String line : text(file).split("\n", -1)) {
                number++;
                if (wanted.matcher(line).find()) {
                    found.add(file + ":" + number + " " + line.strip());
                }
            }
        }
        return found;
    }

    /** @return what the first group of the pattern is, for every place it is found in the files */
    public static List<String> groups(List<Path> files, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return files.stream().map(Sources::text).flatMap(text -> wanted.matcher(text).results().map(found -> found.group(1))).toList();
    }

    /** @return the imports of which nothing else in the file speaks, Javadoc included */
    static List<String> unusedImports(String name, String java) {
        return Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);").matcher(java).results().map(found -> found.group(1))
            .filter(type -> Pattern.compile("\\b" + type + "\\b").matcher(java).results().count() == 1).map(type -> name + " " + type).toList();
    }

    /** @return the public types, nested ones included, above which no Javadoc stands */
    static List<String> undocumented(String name, String java) {
        Matcher type = Pattern.compile("(?m)^ *public (?:static |final |abstract |sealed |non-sealed )*(?:class|interface|enum|record|@interface) +(\\w+)")
            .matcher(java);
        List<String> bare = new ArrayList<>();
        while (type.find()) {
            if (!documented(java.substring(0, type.start()).split("\n"))) {
                bare.add(name + " " + type.group(1));
            }
        }
        return bare;
    }

    private static boolean documented(String[] above) {
        for (int i = above.length - 1; i >= 0; i--) {
            String line = above[i].strip();
            if (line.endsWith("*/")) {
                return true;
            }
            boolean annotation = line.startsWith("@") || line.endsWith(")") || line.endsWith(",");
            if (!annotation) {
                return false;
            }
        }
        return false;
    }
}
