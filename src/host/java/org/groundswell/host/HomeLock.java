package org.groundswell.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a home for one host, so that a second one does not take its database away; a killed process lets go by itself. */
final class HomeLock implements AutoCloseable {
    private final FileChannel file;

    /** @throws IllegalStateException if a host is running with this home */
    HomeLock(Path home) {
        try {
            Files.createDirectories(home);
            file = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked()) {
                file.close();
                throw new IllegalStateException("Another host is running with the home " + home);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean locked() throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
