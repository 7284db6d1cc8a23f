package org.groundswell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Fills PostgreSQL with posts and measures: mvn -Pbench, with -Dbench.posts=1000000 and -Dbench.report=docs/performance.md. It fails if a feed asks more than
 * four questions, or other ones at a thousand posts than at all of them.
 */
public final class Bench {
    private static final int FEW = 1_000;
    private static final int MOST_QUERIES = 4;
    private static final String START = "<!-- measured -->";
    private static final String END = "<!-- end of measured -->";

    private Bench() {
    }

    public static void main(String[] arguments) throws IOException, RunnerException {
        int posts = Integer.getInteger("bench.posts", 1_000_000);
        Map<Reading, Integer> few = queries(new DataL(FEW));
        long started = System.nanoTime();
        DataL data = new DataL(posts);
        System.out.printf("%,d posts in %d s%n", posts, (System.nanoTime() - started) / 1_000_000_000);
        Map<Reading, Integer> many = queries(data);
        System.out.println("Questions to the database at " + FEW + ": " + few + ", at " + posts + ": " + many);
        Benchmarks.on(data);
        // Without a process of its own for each: they share the filled database, and what is measured is what it answers.
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(Benchmarks.class.getSimpleName()).forks(0).warmupIterations(2)
            .warmupTime(TimeValue.seconds(2)).measurementIterations(2).measurementTime(TimeValue.seconds(4)).build()).run();
        write(Path.of(System.getProperty("bench.report", "docs/performance.md")), new Report(posts, many, results).table());
        demandFew(few, many);
        System.exit(0);
    }

    private static Map<Reading, Integer> queries(DataL data) {
        return Arrays.stream(Reading.values()).collect(Collectors.toMap(reading -> reading, reading -> data.world.testbed.queries(() -> reading.byTheApp(data)).size(),
            (one, same) -> one, () -> new EnumMap<>(Reading.class)));
    }

    private static void demandFew(Map<Reading, Integer> few, Map<Reading, Integer> many) {
        many.forEach((reading, questions) -> {
            if (questions > MOST_QUERIES || questions > few.get(reading)) {
                throw new IllegalStateException(reading + " asks " + questions + " questions, " + few.get(reading) + " of few posts, and may ask " + MOST_QUERIES);
            }
        });
    }

    private static void write(Path report, String table) throws IOException {
        String text = Files.readString(report);
        int from = text.indexOf(START);
        Files.writeString(report, text.substring(0, from) + START + "\n" + table + text.substring(text.indexOf(END)));
    }
}
