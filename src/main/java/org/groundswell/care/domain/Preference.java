package org.groundswell.care.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * How one person wants to be told, and what has to be remembered to keep to it.
 *
 * @param ref    by which a link in a mail names the person
 * @param secret with which such links are signed; never leaves the system
 * @param due    when the next digest is to be made, null for never
 * @param from   what came after that stands in the next digest
 * @param memory what has to be remembered of days
 */
public record Preference(Person person, Ref ref, Ref secret, Settings settings, Instant due, Instant from, Memory memory) {
    /** Nobody is asked for something a third time who did not look at it twice. */
    public static final int MOST_UNANSWERED = 2;

    /**
     * What has to be remembered of days, and nothing finer than that.
     *
     * @param here       the last day the person was here, null if unknown; kept only where a digest depends on it
     * @param nudged     the last day of a nudge, null for never
     * @param unanswered how many nudges nobody looked at
     * @param newsSeen   up to when the person has seen what is new in what they follow
     */
    public record Memory(LocalDate here, LocalDate nudged, int unanswered, Instant newsSeen) {
    }

    /** Somebody nothing is kept of so far. */
    public static Preference fresh(Person person, Instant now, ZoneId zone) {
        Settings usual = Settings.USUAL;
        return new Preference(person, Ref.random(), Ref.random(), usual, usual.digest().next(usual.rhythm(), now, zone), now, new Memory(null, null, 0, now));
    }

    /** The same person with other settings, from which the next digest follows; one that begins to come tells of nothing before that. */
    public Preference with(Settings now, Instant at, ZoneId zone) {
        Instant since = settings.rhythm() == Rhythm.OFF ? at : from;
        return new Preference(person, ref, secret, now, now.digest().next(now.rhythm(), at, zone), since, now.quiet() ? forgotten() : memory);
    }

    // Who wants to read without a trace leaves none from before either.
    private Memory forgotten() {
        return new Memory(null, memory.nudged(), memory.unanswered(), memory.newsSeen());
    }

    /** The digest of this moment is dealt with, sent or not. */
    public Preference digested(Instant now, ZoneId zone) {
        return new Preference(person, ref, secret, settings, settings.digest().next(settings.rhythm(), now, zone), now, memory);
    }

    /** The digest could not be sent and is to be tried again. */
    public Preference again(Instant at, Instant since) {
        return new Preference(person, ref, secret, settings, settings.rhythm() == Rhythm.OFF ? null : at, since, memory);
    }

    /** Whether it has to be kept that the person is here on that day: a digest depends on it, and the person did not ask for quiet. */
    public boolean unknownHere(LocalDate today) {
        return !settings.quiet() && settings.rhythm() != Rhythm.OFF && !today.equals(memory.here());
    }

    public Preference here(LocalDate today) {
        return unknownHere(today) ? with(new Memory(today, memory.nudged(), memory.unanswered(), memory.newsSeen())) : this;
    }

    public boolean wasHere(LocalDate today) {
        return today.equals(memory.here());
    }

    public Preference newsSeen(Instant now) {
        return settings.quiet() ? this : with(new Memory(memory.here(), memory.nudged(), memory.unanswered(), now));
    }

    /** One a day at most, and none after two that nobody looked at. */
    public boolean mayBeNudged(LocalDate today) {
        return memory.unanswered() < MOST_UNANSWERED && (memory.nudged() == null || memory.nudged().isBefore(today));
    }

    public Preference nudged(LocalDate today) {
        return with(new Memory(memory.here(), today, memory.unanswered() + 1, memory.newsSeen()));
    }

    /** The person looked at a nudge. */
    public Preference answered() {
        return memory.unanswered() == 0 ? this : with(new Memory(memory.here(), memory.nudged(), 0, memory.newsSeen()));
    }

    private Preference with(Memory now) {
        return new Preference(person, ref, secret, settings, due, from, now);
    }
}
