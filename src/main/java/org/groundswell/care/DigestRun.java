package org.groundswell.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.groundswell.care.domain.Digest;
import org.groundswell.care.domain.Letters;
import org.groundswell.care.domain.Mark;
import org.groundswell.care.domain.Marks;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Preferences;
import org.groundswell.care.domain.Preferences.Due;
import org.groundswell.care.domain.Rhythm;
import org.groundswell.shared.domain.Mail;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the digests that are due, in parts. Each person has a place of their own, the time of the next digest: it moves on in the unit of work that writes
 * down that the digest is sent, before it is. So a run that was killed goes on with whoever is still due, and of two nodes one comes first.
 */
@Component
class DigestRun {
    static final int PART = 200;
    private static final Logger LOG = LoggerFactory.getLogger(DigestRun.class);
    private static final Duration NEXT_TRY = Duration.ofHours(1);
    private static final int MOST_FAILED_IN_A_ROW = 10;

    private final Preferences preferences;
    private final Wishes wishes;
    private final Marks marks;
    private final DigestMaker maker;
    private final Letters letters;
    private final Mail mail;
    private final Transactions transactions;
    private final Clock clock;

    DigestRun(Preferences preferences, Wishes wishes, Marks marks, DigestMaker maker, Letters letters, Mail mail, Transactions transactions, Clock clock) {
        this.preferences = preferences;
        this.wishes = wishes;
        this.marks = marks;
        this.maker = maker;
        this.letters = letters;
        this.mail = mail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How many people's digests were due, how many of them were sent, and how many could not be. */
    record Result(int due, int sent, int failed) {
    }

    /**
     * @param most how many people at most
     * @param stop asked between two people whether to end here
     */
    Result run(int most, BooleanSupplier stop) {
        Instant now = clock.instant();
        int due = 0;
        int sent = 0;
        int failed = 0;
        int inARow = 0;
        Due last = null;
        List<Due> part;
        do {
            Due after = last;
            int size = Math.min(PART, most - due);
            part = transactions.run(() -> preferences.due(now, after, size));
            for (Due one : part) {
                if (stop.getAsBoolean() || inARow == MOST_FAILED_IN_A_ROW) {
                    return new Result(due, sent, failed);
                }
                due++;
                last = one;
                Outcome outcome = deal(one.person(), now);
                sent += outcome == Outcome.SENT ? 1 : 0;
                failed += outcome == Outcome.FAILED ? 1 : 0;
                inARow = outcome == Outcome.FAILED ? inARow + 1 : 0;
            }
        } while (part.size() == PART && due < most);
        return new Result(due, sent, failed);
    }

    private Outcome deal(Person person, Instant now) {
        try {
            Optional<Taken> taken = transactions.run(() -> take(person, now));
            return taken.map(this::send).orElse(Outcome.NOTHING);
        } catch (RuntimeException failed) {
            LOG.error("A digest could not be made", failed);
            return Outcome.FAILED;
        }
    }

    private Optional<Taken> take(Person person, Instant now) {
        Preference held = wishes.locked(person);
        if (held.due() == null || held.due().isAfter(now)) {
            return Optional.empty();
        }
        ZoneId zone = wishes.zone(person);
        Instant at = clock.instant();
        Preference done = held.digested(at, zone);
        boolean wanted = held.settings().rhythm() != Rhythm.OFF && !held.wasHere(LocalDate.ofInstant(at, zone));
        Digest digest = wanted ? maker.make(held) : null;
        if (digest == null || digest.isEmpty()) {
            preferences.save(done);
            return Optional.empty();
        }
        Mark mark = Mark.digest(LocalDate.ofInstant(held.due(), zone), person);
        if (!marks.put(mark, at)) {
            // Today's was sent at another hour before that was changed; what is new waits for the next one.
            preferences.save(done.again(done.due(), held.from()));
            return Optional.empty();
        }
        preferences.save(done);
        return Optional.of(new Taken(digest, mark, held.from()));
    }

    private Outcome send(Taken taken) {
        try {
            mail.send(letters.digest(taken.digest()));
            return Outcome.SENT;
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A digest could not be sent: {} {}", failed.toString(), String.valueOf(failed.getCause()));
            transactions.run(() -> {
                marks.remove(taken.mark());
                preferences.save(wishes.locked(taken.mark().person()).again(clock.instant().plus(NEXT_TRY), taken.since()));
                return null;
            });
            return Outcome.FAILED;
        }
    }

    private enum Outcome {
        SENT, NOTHING, FAILED
    }

    private record Taken(Digest digest, Mark mark, Instant since) {
    }
}
