package org.groundswell.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;

/** People pressing at the same moment. */
public final class Together {
    private Together() {
    }

    /** Begins the work in as many threads at once, and comes back when all is done. */
    public static void together(int threads, IntConsumer work) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                all.add(executor.submit(() -> {
                    start.await();
                    work.accept(thread);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get(120, TimeUnit.SECONDS);
            }
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            executor.shutdownNow();
        }
    }

    /** Begins each of these at once. */
    public static void together(Runnable... acts) {
        together(acts.length, thread -> acts[thread].run());
    }

    /** @return whether it was done; being refused with one of these is the only other way */
    public static boolean done(Runnable act, Refusal... orRefused) {
        try {
            act.run();
            return true;
        } catch (Refused refused) {
            assertThat(refused.refusal()).isIn(Arrays.asList(orRefused));
            return false;
        }
    }
}
