package org.groundswell.shared.web;

import java.util.Locale;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Person;

/** The one who reads in a test. */
public record OneReader(Person person, Locale locale) implements CurrentReader {
    public static final Person ADA = new Person("a".repeat(32));
    public static final Person QUIET = new Person("q".repeat(32));

    public static OneReader ada() {
        return new OneReader(ADA, Locale.ENGLISH);
    }

    /** Somebody in quiet mode. */
    public static OneReader quiet() {
        return new OneReader(QUIET, Locale.ENGLISH);
    }

    public static OneReader nobody() {
        return new OneReader(Person.ANONYMOUS, Locale.ENGLISH);
    }
}
