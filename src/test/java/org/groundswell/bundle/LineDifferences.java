package org.groundswell.bundle;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first lines in which two texts differ, so that nobody has to find them in two whole pages. */
final class LineDifferences {
    private static final int MOST = 20;

    private LineDifferences() {
    }

    /** @return each differing line with its number, "-" for one of the old text and "+" for one of the new; none where the texts are equal */
    static List<String> between(String old, String now) {
        return DiffUtils.diff(List.of(old.split("\n", -1)), List.of(now.split("\n", -1))).getDeltas().stream()
            .flatMap(delta -> Stream.concat(lines("-", delta.getSource()), lines("+", delta.getTarget()))).limit(MOST).toList();
    }

    private static Stream<String> lines(String mark, Chunk<String> chunk) {
        return IntStream.range(0, chunk.size()).mapToObj(i -> mark + " " + (chunk.getPosition() + i + 1) + ": " + chunk.getLines().get(i));
    }
}
