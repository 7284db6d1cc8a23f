package org.groundswell.care;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.groundswell.shared.domain.Letter;
import org.groundswell.shared.domain.Mail;
import org.groundswell.shared.domain.Person;

/** Mail that goes nowhere and can be read. */
public final class Outbox implements Mail {
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private volatile Predicate<Letter> broken = letter -> false;
    private volatile Runnable before = () -> { };

    @Override
    public void send(Letter letter) {
        before.run();
        if (broken.test(letter)) {
            throw new IllegalStateException("the mail server did not take it");
        }
        letters.add(letter);
    }

    /** From now on these letters are not taken. */
    void refuses(Predicate<Letter> which) {
        broken = which;
    }

    /** Happens each time before a letter is taken. */
    void before(Runnable what) {
        before = what;
    }

    List<Letter> all() {
        return List.copyOf(letters);
    }

    List<Letter> to(Person person) {
        return letters.stream().filter(letter -> letter.to().equals(person)).toList();
    }

    List<Person> people() {
        return letters.stream().map(Letter::to).toList();
    }
}
