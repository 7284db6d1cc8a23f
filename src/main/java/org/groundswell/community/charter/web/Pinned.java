package org.groundswell.community.charter.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.Quote;
import org.groundswell.community.charter.domain.SeenChallenge;

/**
 * A challenge and the place where it is shown.
 *
 * @param number   by which text and challenge name each other, 0 if its sentence is no longer there
 * @param position where its sentence begins in the section as that is shown
 */
record Pinned(SeenChallenge challenge, int number, int position) {
    /** Where a text is to be looked for. */
    interface Texts {
        String section(CharterSection section);
    }

    /**
     * Numbers challenges in reading order and finds their sentences again, also those a later version has moved.
     *
     * @param first the first number
     */
    static List<Pinned> to(Texts text, List<SeenChallenge> challenges, int first) {
        List<Pinned> places = new ArrayList<>(challenges.stream().map(challenge -> new Pinned(challenge, 0, find(text, challenge.quote()))).toList());
        places.sort(Comparator.comparing((Pinned place) -> place.position < 0).thenComparing(place -> place.challenge.quote().section())
            .thenComparing(Pinned::position));
        List<Pinned> pinned = new ArrayList<>();
        int number = first;
        for (Pinned place : places) {
            pinned.add(place.position < 0 ? place : new Pinned(place.challenge, number++, place.position));
        }
        return pinned;
    }

    /** A challenge that is shown apart from its sentence. */
    static Pinned nowhere(SeenChallenge challenge) {
        return new Pinned(challenge, 0, -1);
    }

    private static int find(Texts text, Quote quote) {
        String section = text.section(quote.section());
        if (quote.text().isEmpty()) {
            return section.isEmpty() ? -1 : 0;
        }
        return section.startsWith(quote.text(), quote.position()) ? quote.position() : section.indexOf(quote.text());
    }

    boolean found() {
        return position >= 0;
    }

    boolean in(CharterSection section) {
        return challenge.quote().section() == section;
    }
}
