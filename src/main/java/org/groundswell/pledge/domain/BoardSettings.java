package org.groundswell.pledge.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the macro says of its board.
 *
 * @param question 1 to 255 characters
 * @param closes   the last day on which one can pledge and join
 * @param target   how many people are hoped for
 * @param themes   what pledges can be sorted under, 12 at most
 */
public record BoardSettings(String question, Optional<LocalDate> closes, Optional<Integer> target, List<String> themes) {
    public BoardSettings {
        themes = List.copyOf(themes);
    }

    /**
     * Reads the macro's parameters question, closes, target and themes.
     *
     * @throws org.groundswell.shared.domain.Refused if one of them cannot be used; its field is the parameter's name
     */
    public static BoardSettings parse(Map<String, String> parameters) {
        throw new UnsupportedOperationException();
    }
}
