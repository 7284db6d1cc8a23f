package org.groundswell.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.groundswell.care.domain.Channel;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Mark;
import org.groundswell.care.domain.Marks;
import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.Notices;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Preferences;
import org.groundswell.care.domain.Setting;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Tells one person of one happening, in a unit of work of its own. */
@Component
class Teller {
    private final Wishes wishes;
    private final Preferences preferences;
    private final Notices notices;
    private final Marks marks;
    private final Seeing seeing;
    private final Transactions transactions;
    private final Clock clock;

    Teller(Wishes wishes, Preferences preferences, Notices notices, Marks marks, Seeing seeing, Transactions transactions, Clock clock) {
        this.wishes = wishes;
        this.preferences = preferences;
        this.notices = notices;
        this.marks = marks;
        this.seeing = seeing;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return false if the person is not to know of it, wants to be told nothing of the kind, was told already, or was nudged enough */
    boolean tell(Happening what, Person person) {
        return transactions.run(() -> seeing.allowed(what.page(), person) && told(what, person));
    }

    private boolean told(Happening what, Person person) {
        Preference held = wishes.locked(person);
        Setting setting = held.settings().of(what.kind());
        boolean nudge = KindRule.of(what.kind()).nudge() && setting.channel() != Channel.OFF;
        // Read while the person is held: what a digest of this person does not yet know is later than that digest.
        Instant now = clock.instant();
        ZoneId zone = wishes.zone(person);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (setting.silent() || nudge && !held.mayBeNudged(today) || !marks.put(Mark.of(what, person), now)) {
            return false;
        }
        if (nudge) {
            preferences.save(held.nudged(today));
        }
        Notice fresh = Notice.of(what, person, setting, now, zone);
        notices.open(person, what.kind(), what.subject(), what.by().isAnonymous(), Notice.reach(what, now, zone)).filter(open -> open.likewise(fresh))
            .ifPresentOrElse(open -> notices.save(open.plus(what.by(), now)), () -> notices.add(fresh));
        return true;
    }
}
