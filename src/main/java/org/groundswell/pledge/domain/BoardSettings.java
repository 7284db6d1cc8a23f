package org.groundswell.pledge.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;

/**
 * What the macro says of its board.
 *
 * @param question 1 to 255 characters
 * @param closes   the last day on which one can pledge and join
 * @param target   how many people are hoped for, 1 to 1,000,000
 * @param themes   what pledges can be sorted under, 10 at most of 40 characters at most
 */
public record BoardSettings(String question, Optional<LocalDate> closes, Optional<Integer> target, List<String> themes) {
    public static final int LONGEST_QUESTION = 255;
    public static final int LONGEST_THEME = 40;
    public static final int MOST_THEMES = 10;
    public static final int LARGEST_TARGET = 1_000_000;
    private static final int LAST_YEAR = 9999;

    public BoardSettings {
        themes = List.copyOf(themes);
    }

    /**
     * Reads the macro's parameters question, closes, target and themes.
     *
     * @throws Refused if one of them cannot be used; its field is the parameter's name
     */
    public static BoardSettings parse(Map<String, String> parameters) {
        return new BoardSettings(PlainText.compulsory(parameters.get("question"), "question", LONGEST_QUESTION),
            filled(parameters, "closes").map(BoardSettings::day), filled(parameters, "target").map(BoardSettings::people),
            filled(parameters, "themes").map(BoardSettings::themes).orElse(List.of()));
    }

    private static Optional<String> filled(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 0 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDate) {
            throw new Refused(PledgeRefusal.BAD_DATE, "closes");
        }
        throw new Refused(PledgeRefusal.BAD_DATE, "closes");
    }

    private static int people(String text) {
        int people = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
        if (people < 1 || people > LARGEST_TARGET) {
            throw new Refused(PledgeRefusal.BAD_TARGET, "target", LARGEST_TARGET);
        }
        return people;
    }

    private static List<String> themes(String text) {
        List<String> themes = Arrays.stream(text.split(",")).map(theme -> PlainText.line(theme, "themes", LONGEST_THEME))
            .filter(theme -> !theme.isEmpty()).distinct().toList();
        if (themes.size() > MOST_THEMES) {
            throw new Refused(PledgeRefusal.TOO_MANY_THEMES, "themes", MOST_THEMES);
        }
        return themes;
    }
}
