package org.groundswell.community.directory.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.CommunitySearch;
import org.groundswell.community.domain.CommunityType;
import org.groundswell.community.domain.SearchWords;
import org.groundswell.community.domain.Stage;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Refused;

/**
 * What somebody looks for in the directory.
 *
 * @param search    as it was typed, at most 100 characters
 * @param openSeats whether only communities are meant that wish for stewards
 */
public record DirectoryFilter(String search, Optional<CommunityType> type, Optional<Stage> stage, boolean openSeats) {
    public static final int LONGEST_SEARCH = 100;
    public static final DirectoryFilter EVERYTHING = new DirectoryFilter("", Optional.empty(), Optional.empty(), false);
    private static final String OPEN = "open";

    public DirectoryFilter {
        search = search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
    }

    /**
     * Reads what stands in an address; null and blank mean that nothing is said.
     *
     * @throws Refused if a type, a stage or a word about seats is unknown
     */
    public static DirectoryFilter parse(String search, String type, String stage, String seats) {
        if (said(seats) && !OPEN.equals(seats)) {
            throw new Refused(CommunityRefusal.UNKNOWN_SEATS, "seats");
        }
        return new DirectoryFilter(search == null ? "" : search.strip(), named(CommunityType.class, type, CommunityRefusal.UNKNOWN_TYPE, "type"),
            named(Stage.class, stage, CommunityRefusal.UNKNOWN_STAGE, "stage"), said(seats));
    }

    /** @return whether everything is meant */
    public boolean empty() {
        return words().isEmpty() && type.isEmpty() && stage.isEmpty() && !openSeats;
    }

    /** What to look for in the store, at that time. */
    public CommunitySearch at(Instant now) {
        return new CommunitySearch(words(), type, stage, openSeats ? Optional.of(now) : Optional.empty());
    }

    private List<String> words() {
        return SearchWords.sought(search);
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }

    private static <T extends Enum<T>> Optional<T> named(Class<T> choices, String name, CommunityRefusal otherwise, String field) {
        if (!said(name)) {
            return Optional.empty();
        }
        return Optional.of(Choices.named(choices, name.strip().toUpperCase(Locale.ROOT)).orElseThrow(() -> new Refused(otherwise, field)));
    }
}
