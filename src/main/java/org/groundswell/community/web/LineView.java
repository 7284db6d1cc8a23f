package org.groundswell.community.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** One number over the weeks as a line of an SVG, from zero upwards, so that nothing looks larger than it is. */
public final class LineView {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 64;
    private static final double EDGE = 2;

    private final Html label;
    private final int[] numbers;
    private final ReaderWords words;

    LineView(Html label, int[] numbers, ReaderWords words) {
        this.label = label;
        this.numbers = numbers.clone();
        this.words = words;
    }

    int difference() {
        return numbers.length == 0 ? 0 : numbers[numbers.length - 1] - numbers[0];
    }

    public Html getLabel() {
        return label;
    }

    /** The number now, and how it differs from the first week. */
    public Html getChange() {
        int now = numbers.length == 0 ? 0 : numbers[numbers.length - 1];
        return words.say("momentum.change", now, difference(), Math.abs(difference()));
    }

    /** The same for those who do not see the line. */
    public Html getSaid() {
        return words.say("momentum.said", label, numbers[0], numbers[numbers.length - 1]);
    }

    public Html getStroke() {
        StringJoiner path = new StringJoiner(" L", "M", "");
        int most = Math.max(1, Arrays.stream(numbers).max().orElse(1));
        for (int at = 0; at < numbers.length; at++) {
            double x = numbers.length == 1 ? 0 : WIDTH * at / (numbers.length - 1);
            double y = HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * numbers[at] / most;
            path.add(String.format(Locale.ROOT, "%.1f %.1f", x, y));
        }
        return Html.text(path.toString());
    }

    public Html getArea() {
        return Html.text(getStroke() + String.format(Locale.ROOT, " L%.0f %.0f L0 %.0f Z", WIDTH, HEIGHT, HEIGHT));
    }
}
