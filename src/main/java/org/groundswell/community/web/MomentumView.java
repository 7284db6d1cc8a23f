package org.groundswell.community.web;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.community.domain.CommunityWeek;
import org.groundswell.community.domain.Momentum;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** How a community has moved over the weeks, in words, as lines and as a table. */
public final class MomentumView {
    private final List<CommunityWeek> weeks;
    private final List<LineView> lines;
    private final ReaderWords words;

    MomentumView(Momentum momentum, ReaderWords words) {
        this.weeks = Stream.concat(momentum.weeks().stream(), Stream.of(momentum.now())).toList();
        this.words = words;
        this.lines = List.of(line(words.say("momentum.members"), CommunityWeek::members), line(words.say("momentum.signed"), CommunityWeek::signed),
            line(words.say("momentum.pledges"), CommunityWeek::pledges), line(words.say("momentum.stories"), CommunityWeek::stories));
    }

    private LineView line(Html label, ToIntFunction<CommunityWeek> number) {
        return new LineView(label, weeks.stream().mapToInt(number).toArray(), words);
    }

    /** Whether there is anything to compare. */
    public boolean isDrawn() {
        return weeks.size() > 1;
    }

    public Html getSentence() {
        if (!isDrawn()) {
            return words.say("momentum.none");
        }
        Html since = words.day(weeks.get(0).monday());
        boolean still = lines.stream().allMatch(line -> line.difference() == 0);
        return still ? words.say("momentum.still", since)
            : words.say("momentum.moved", since, lines.get(0).difference(), lines.get(1).difference(), lines.get(2).difference(), lines.get(3).difference());
    }

    public List<LineView> getLines() {
        return lines;
    }

    public List<WeekView> getWeeks() {
        return IntStream.range(0, weeks.size()).mapToObj(at -> new WeekView(at < weeks.size() - 1 ? words.day(weeks.get(at).monday()) : words.say("momentum.now"),
            numbers(weeks.get(at)))).toList();
    }

    private static List<Html> numbers(CommunityWeek week) {
        return Stream.of(week.members(), week.signed(), week.pledges(), week.stories()).map(number -> Html.text(String.valueOf(number))).toList();
    }
}
