package org.groundswell.shared.confluence;

import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where features store what follows from an act of the wiki.
 *
 * <p>The wiki speaks of its acts inside their transaction. What features store has a transaction of its own on a thread of its own, so that a failure there cannot
 * take the act with it; the act waits a little, so that the next page shows what it says. One thread keeps the order in which things happened.
 */
@Component
public class SeparateThread {
    private static final Logger LOG = LoggerFactory.getLogger(SeparateThread.class);
    private static final int PATIENCE_SECONDS = 3;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "groundswell-follows-the-wiki");
        one.setDaemon(true);
        return one;
    });

    /** @param otherwise what the log says if it fails */
    void run(Runnable work, String otherwise) {
        try {
            thread.submit(work).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException stillAtIt) {
            LOG.warn("What follows from an act of the wiki takes longer than {} seconds and goes on without it", PATIENCE_SECONDS);
        } catch (RuntimeException | ExecutionException failed) {
            LOG.error("{}: {}", UUID.randomUUID(), otherwise, failed);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
