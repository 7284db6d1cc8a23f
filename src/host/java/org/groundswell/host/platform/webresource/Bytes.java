package org.groundswell.host.platform.webresource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Ways to the bytes of a file; null where there is none. */
final class Bytes {
    private Bytes() {
    }

    static Supplier<byte[]> of(URL file) {
        return file == null ? null : () -> read(file);
    }

    static Supplier<byte[]> of(Path file) {
        return Files.isRegularFile(file) ? () -> read(file) : null;
    }

    private static byte[] read(URL file) {
        try {
            URLConnection connection = file.openConnection();
            connection.setUseCaches(false);
            try (InputStream stream = connection.getInputStream()) {
                return stream.readAllBytes();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
