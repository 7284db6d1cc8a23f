package org.groundswell.care.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/**
 * What one person is told of: one happening, or several of a kind about one subject that followed each other quickly.
 *
 * @param what    the first of them; its person does not count, the actors do
 * @param shown   whether it stands among the person's notices
 * @param digest  whether it may stand in a digest
 * @param began   when the first of them happened
 * @param last    when the last of them happened
 * @param mailDue when it is to be mailed, null for never or no more
 * @param mailed  whether it was mailed
 */
public record Notice(long id, Ref ref, Person person, Happening what, Actors actors, boolean shown, boolean digest, boolean unread, Instant began, Instant last,
                     Instant mailDue, boolean mailed) {
    /** What follows within this time is told together. */
    public static final Duration TOGETHER = Duration.ofMinutes(10);
    // The time of a mail would tell the time of an act; where the name is hidden nobody shall know more than the day.
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    /** What the person is told of a happening. */
    public static Notice of(Happening what, Person person, Setting setting, Instant now, ZoneId zone) {
        Instant mail = setting.channel() == Channel.MAIL ? mailTime(what, now, zone) : null;
        return new Notice(0, Ref.random(), person, what, Actors.one(what.by()), setting.channel() != Channel.OFF, setting.digest(), true, now, now, mail, false);
    }

    /** From when on a notice began that still takes in what happens now. */
    public static Instant reach(Happening what, Instant now, ZoneId zone) {
        return hidden(what) ? now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant() : now.minus(TOGETHER);
    }

    private static Instant mailTime(Happening what, Instant now, ZoneId zone) {
        return hidden(what) ? now.atZone(zone).toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant() : now.plus(TOGETHER);
    }

    private static boolean hidden(Happening what) {
        return what.by().isAnonymous();
    }

    public Happening.Kind kind() {
        return what.kind();
    }

    /** Whether what somebody would be told now is told in the same way as this was. */
    public boolean likewise(Notice fresh) {
        return shown == fresh.shown && digest == fresh.digest && (mailDue == null) == (fresh.mailDue == null);
    }

    /** Another one of the kind, told with this. */
    public Notice plus(Person by, Instant now) {
        return new Notice(id, ref, person, what, actors.plus(by), shown, digest, unread, began, now, mailDue, mailed);
    }

    /** Without one of them that was taken back; empty if there was no other. */
    public Optional<Notice> minus(Person by) {
        return actors.minus(by).map(left -> new Notice(id, ref, person, what, left, shown, digest, unread, began, last, mailDue, mailed));
    }

    public Notice read() {
        return new Notice(id, ref, person, what, actors, shown, digest, false, began, last, mailDue, mailed);
    }

    /** It is being mailed, and will not be again. */
    public Notice mailed(boolean sent) {
        return new Notice(id, ref, person, what, actors, shown, digest, unread, began, last, null, sent);
    }

    /** It could not be mailed, and is to be tried again. */
    public Notice again(Instant at) {
        return new Notice(id, ref, person, what, actors, shown, digest, unread, began, last, at, false);
    }

    /** The same without words somebody wrote. */
    public Notice untitled() {
        Happening bare = new Happening(what.kind(), what.subject(), what.path(), what.page(), "", what.by());
        return new Notice(id, ref, person, bare, actors, shown, digest, unread, began, last, mailDue, mailed);
    }

    public PageId page() {
        return what.page();
    }
}
