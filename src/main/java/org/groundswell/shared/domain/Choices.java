package org.groundswell.shared.domain;

import java.util.Arrays;
import java.util.Optional;

/** Which of several things somebody has named. */
public final class Choices {
    private Choices() {
    }

    /** @return the one of exactly that name, empty if there is none; null is allowed */
    public static <E extends Enum<E>> Optional<E> named(Class<E> choices, String name) {
        return Arrays.stream(choices.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    }
}
