package org.groundswell.host.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The part of the home that keeps the installed apps' jars, and which of them are switched off, over a restart. */
final class AppFolder {
    private final Path folder;

    AppFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<Path> jars() {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
            found.forEach(jars::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        jars.sort(null);
        return jars;
    }

    /** @return the copy that stays when the given file is replaced by its next build */
    Path store(String key, Path jar) {
        try {
            Path arriving = Files.createTempFile(folder, "arriving", ".part");
            Files.copy(jar, arriving, StandardCopyOption.REPLACE_EXISTING);
            return Files.move(arriving, jar(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean holds(String key, Path jar) {
        try {
            return Files.exists(jar(key)) && Files.mismatch(jar(key), jar) == -1;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void remove(String key) {
        try {
            Files.deleteIfExists(jar(key));
            Files.deleteIfExists(off(key));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean switchedOff(String key) {
        return Files.exists(off(key));
    }

    void switchOff(String key, boolean switchedOff) {
        try {
            if (switchedOff) {
                Files.writeString(off(key), "");
            } else {
                Files.deleteIfExists(off(key));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path jar(String key) {
        return folder.resolve(key + ".jar");
    }

    private Path off(String key) {
        return folder.resolve(key + ".off");
    }
}
