package org.groundswell.community.web;

import java.util.List;
import org.groundswell.shared.web.Html;

/** One row of the table of weeks. */
public final class WeekView {
    private final Html day;
    private final List<Html> numbers;

    WeekView(Html day, List<Html> numbers) {
        this.day = day;
        this.numbers = List.copyOf(numbers);
    }

    public Html getDay() {
        return day;
    }

    public List<Html> getNumbers() {
        return numbers;
    }
}
