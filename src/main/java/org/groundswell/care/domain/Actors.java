package org.groundswell.care.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.shared.domain.Person;

/**
 * Who did what one notice tells of.
 *
 * @param named people who did it under their name, once each; empty if the name is hidden or nobody did it
 * @param acts  how often it was done
 * @param more  whether others did it too who are not counted any more
 */
public record Actors(List<Person> named, int acts, boolean more) {
    private static final int MOST = 12;
    private static final int LONGEST = 440;
    private static final String MORE = "+";

    public Actors {
        named = List.copyOf(named);
    }

    public static Actors one(Person by) {
        return new Actors(by.isAnonymous() ? List.of() : List.of(by), 1, false);
    }

    public Actors plus(Person by) {
        if (by.isAnonymous() || named.contains(by)) {
            return new Actors(named, acts + 1, more);
        }
        List<Person> now = new ArrayList<>(named);
        now.add(by);
        Actors wider = new Actors(now, acts + 1, more);
        return now.size() > MOST || wider.text().length() > LONGEST ? new Actors(named, acts + 1, true) : wider;
    }

    /** Without one act of somebody, of one whose name is hidden if that is nobody; empty if nothing is left or the person is not among them. */
    public Optional<Actors> minus(Person by) {
        if (acts <= 1 || !by.isAnonymous() && !named.contains(by)) {
            return Optional.empty();
        }
        return Optional.of(new Actors(named.stream().filter(one -> !one.equals(by)).toList(), acts - 1, more));
    }

    public boolean hidden() {
        return named.isEmpty();
    }

    /** Exactly one person under a name. */
    public boolean alone() {
        return named.size() == 1 && !more;
    }

    /** How it is kept. */
    public String text() {
        return Stream.concat(named.stream().map(Person::key), more ? Stream.of(MORE) : Stream.empty()).collect(Collectors.joining(" "));
    }

    public static Actors parse(String text, int acts) {
        List<String> words = text.isEmpty() ? List.of() : List.of(text.split(" "));
        return new Actors(words.stream().filter(word -> !word.equals(MORE)).map(Person::new).toList(), acts, words.contains(MORE));
    }
}
