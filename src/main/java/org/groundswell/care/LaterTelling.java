package org.groundswell.care;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundswell.care.domain.Later;
import org.groundswell.care.domain.Laters;
import org.groundswell.shared.domain.Followers;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the many who could not be told at once, by rising user key in parts; what is stopped goes on where it was. */
@Component
class LaterTelling {
    static final int PART = 200;
    private static final Logger LOG = LoggerFactory.getLogger(LaterTelling.class);
    private static final int AT_ONCE = 10;

    private final Laters laters;
    private final List<Followers> followers;
    private final Teller teller;
    private final Transactions transactions;

    LaterTelling(Laters laters, List<Followers> followers, Teller teller, Transactions transactions) {
        this.laters = laters;
        this.followers = followers;
        this.teller = teller;
        this.transactions = transactions;
    }

    /**
     * A part of each in turn, so that many followers of one thing keep nobody else waiting.
     *
     * @param most how many people at least before it ends, if there are more
     * @param stop asked between two people whether to end here
     * @return how many people were told of something
     */
    int run(int most, BooleanSupplier stop) {
        int looked = 0;
        int told = 0;
        long behind = 0;
        while (looked < most && !stop.getAsBoolean()) {
            long last = behind;
            List<Later> waiting = transactions.run(() -> laters.next(last, AT_ONCE));
            if (waiting.isEmpty() && behind == 0) {
                break;
            }
            behind = 0;
            for (Later later : waiting) {
                List<Person> part = transactions.run(() -> part(later));
                told += tell(later, part, stop);
                looked += Math.max(1, part.size());
                behind = later.id();
            }
        }
        return told;
    }

    private int tell(Later later, List<Person> part, BooleanSupplier stop) {
        int told = 0;
        for (Person person : part) {
            if (stop.getAsBoolean()) {
                return told;
            }
            told += told(later, person) ? 1 : 0;
        }
        transactions.run(() -> {
            if (part.size() < PART) {
                laters.remove(later);
            } else {
                laters.place(later, part.get(PART - 1).key());
            }
            return null;
        });
        return told;
    }

    private boolean told(Later later, Person person) {
        try {
            return !person.equals(later.what().by()) && teller.tell(later.what(), person);
        } catch (RuntimeException failed) {
            LOG.error("Somebody could not be told that {} {}", later.what().kind(), later.what().subject(), failed);
            return false;
        }
    }

    private List<Person> part(Later later) {
        if (later.source().isEmpty()) {
            return later.people().stream().filter(person -> person.key().compareTo(later.after()) > 0).limit(PART).toList();
        }
        return followers.stream().filter(source -> name(source).equals(later.source())).findFirst()
            .map(source -> source.of(later.streams(), later.after(), PART)).orElse(List.of());
    }

    /** By which a source of followers is found again. */
    static String name(Followers source) {
        return source.getClass().getSimpleName();
    }
}
