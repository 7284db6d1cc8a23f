package org.groundswell.host.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/** Writes Spring Scanner's index files from the annotations of the compiled app, as Atlassian's Maven plugin does. */
public final class ScannerIndexes {
    private ScannerIndexes() {
    }

    /** @param arguments the directory of the compiled classes, read and written to */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        write(classes.resolve("META-INF/plugin-components"), AnnotatedClasses.indexes(classes));
    }

    /** Writes one file per index, one line per entry, UTF-8; files of an earlier build that no longer have lines are taken away. */
    static void write(Path directory, SortedMap<String, SortedSet<String>> indexes) throws IOException {
        if (Files.isDirectory(directory)) {
            try (var old = Files.newDirectoryStream(directory)) {
                for (Path file : old) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
        for (Map.Entry<String, SortedSet<String>> index : indexes.entrySet()) {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(index.getKey()), String.join("\n", index.getValue()) + "\n");
        }
    }
}
