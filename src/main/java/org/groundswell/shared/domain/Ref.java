package org.groundswell.shared.domain;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The public name of a stored item: random, so that it can be neither guessed nor counted.
 *
 * @param value 22 letters and digits
 */
public record Ref(String value) {
    public static final int LENGTH = 22;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public Ref {
        if (!isRef(value)) {
            throw new IllegalArgumentException("not a ref");
        }
    }

    public static Ref random() {
        StringBuilder value = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> value.append(ALPHABET.charAt(at)));
        return new Ref(value.toString());
    }

    /** @return the ref somebody wrote, empty if it cannot be one; null is allowed */
    public static Optional<Ref> parse(String text) {
        return isRef(text) ? Optional.of(new Ref(text)) : Optional.empty();
    }

    /** @throws Refused with that reason if it cannot be one */
    public static Ref parse(String text, Refusal otherwise) {
        return parse(text).orElseThrow(() -> new Refused(otherwise));
    }

    private static boolean isRef(String text) {
        return text != null && text.length() == LENGTH && text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
