package org.groundswell.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What was measured, as a table for people: milliseconds, the middle one and the one that nine of ten stay below. */
final class Report {
    private static final long GIB = 1L << 30;
    private static final double NEARLY_ALL = 90;
    private final int posts;
    private final Map<Reading, Integer> queries;
    private final Collection<RunResult> results;

    Report(int posts, Map<Reading, Integer> queries, Collection<RunResult> results) {
        this.posts = posts;
        this.queries = queries;
        this.results = results;
    }

    String table() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%,d posts, %d cores, %d GiB, Java %d, PostgreSQL beside it, %s.%n%n", posts,
            Runtime.getRuntime().availableProcessors(), memory(), Runtime.version().feature(), LocalDate.now()));
        table.append("| 20 of a feed, or an act | questions | app, median | app, p90 | by hand, median | by hand, p90 |\n|---|---|---|---|---|---|\n");
        for (Reading reading : Reading.values()) {
            line(table, reading.words, String.valueOf(queries.get(reading)), "read", reading.name());
        }
        line(table, "a post is published", "", "post", null);
        line(table, "an answer is given", "", "answer", null);
        line(table, "somebody presses Heard", "", "react", null);
        return table.append('\n').toString();
    }

    private void line(StringBuilder table, String words, String questions, String benchmark, String reading) {
        table.append("| ").append(words).append(" | ").append(questions).append(" | ").append(times(benchmark + "ByTheApp", reading)).append(" | ")
            .append(times(benchmark + "ByHand", reading)).append(" |\n");
    }

    private String times(String benchmark, String reading) {
        Statistics times = results.stream().filter(one -> one.getParams().getBenchmark().endsWith("." + benchmark))
            .filter(one -> reading == null || reading.equals(one.getParams().getParam("reading"))).findFirst().orElseThrow().getPrimaryResult().getStatistics();
        return String.format(Locale.ROOT, "%.1f | %.1f", times.getPercentile(50) / 1000, times.getPercentile(NEARLY_ALL) / 1000);
    }

    private static long memory() {
        return Math.round((double) ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize() / GIB);
    }
}
