package org.groundswell.care;

import java.time.Clock;
import java.util.List;
import org.groundswell.care.domain.CareRefusal;
import org.groundswell.care.domain.Channel;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.Notices;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Preferences;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.care.domain.Unread;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** What a person was told of, for that person alone. */
@Service
public class NoticeService {
    private static final int PART = 100;

    private final Notices notices;
    private final Wishes wishes;
    private final Preferences preferences;
    private final News news;
    private final Seeing seeing;
    private final AccessMode accessMode;
    private final Transactions transactions;
    private final Clock clock;

    NoticeService(Notices notices, Wishes wishes, Preferences preferences, News news, Seeing seeing, AccessMode accessMode, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.wishes = wishes;
        this.preferences = preferences;
        this.news = news;
        this.seeing = seeing;
        this.accessMode = accessMode;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The newest first; left out is what the person may no longer see. */
    public Page<SeenNotice> list(Window window, Person person) {
        demandKnown(person);
        Cursor after = Cursor.decode(Notices.LIST, window.after());
        return transactions.run(() -> {
            Page<Notice> page = Page.of(notices.shown(person, after, window.limit()), window.limit(), notice -> new Cursor(Notices.LIST, notice.ref()));
            List<Notice> visible = page.items().stream().filter(notice -> seeing.allowed(notice.page(), person)).toList();
            return new Page<>(seeing.seen(visible, person), page.next());
        });
    }

    /** Whether there is something the person has not seen; nothing at all for who wants quiet. */
    public Unread unread(Person person) {
        demandKnown(person);
        return transactions.run(() -> {
            Preference own = wishes.of(person);
            boolean here = accessMode.readOnly() || !own.unknownHere(wishes.today(person));
            if (own.settings().quiet()) {
                return new Unread(true, 0, false, here);
            }
            int number = (int) notices.unread(person, Unread.MOST).stream().filter(notice -> seeing.allowed(notice.page(), person)).count();
            boolean told = own.settings().of(Happening.Kind.IN_WHAT_I_FOLLOW).channel() != Channel.OFF;
            return new Unread(false, number, told && !news.since(person, own.memory().newsSeen(), 1).isEmpty(), here);
        });
    }

    /** The person has looked at it. */
    public void read(Ref ref, Person person) {
        demandActor(person);
        transactions.run(() -> {
            Notice notice = notices.find(ref).filter(found -> found.person().equals(person)).orElseThrow(() -> new Refused(CareRefusal.NOTICE_NOT_FOUND));
            if (notice.unread()) {
                read(List.of(notice), person);
            }
            return null;
        });
    }

    /** The person has looked at all of it, and at what is new in what they follow. */
    public void readAll(Person person) {
        demandActor(person);
        int read;
        do {
            read = transactions.run(() -> {
                List<Notice> part = notices.unread(person, PART);
                read(part, person);
                return part.size();
            });
        } while (read == PART);
        newsSeen(person);
    }

    /** The person has looked at what is new in what they follow. */
    public void newsSeen(Person person) {
        demandActor(person);
        transactions.run(() -> {
            preferences.save(wishes.locked(person).newsSeen(clock.instant()));
            return null;
        });
    }

    /** The person is here today, and needs no digest to know what is new. */
    public void here(Person person) {
        demandActor(person);
        transactions.run(() -> {
            preferences.save(wishes.locked(person).here(wishes.today(person)));
            return null;
        });
    }

    // Held like everybody who tells this person something, so that a notice that grows meanwhile is not overwritten.
    private void read(List<Notice> part, Person person) {
        if (part.isEmpty()) {
            return;
        }
        Preference held = wishes.locked(person);
        part.forEach(notice -> notices.find(notice.ref()).filter(Notice::unread).ifPresent(now -> notices.save(now.read())));
        if (part.stream().anyMatch(notice -> KindRule.of(notice.kind()).nudge())) {
            preferences.save(held.answered());
        }
    }

    private void demandActor(Person person) {
        demandKnown(person);
        if (accessMode.readOnly()) {
            throw new Refused(SharedRefusal.READ_ONLY);
        }
    }

    private static void demandKnown(Person person) {
        if (person.isAnonymous()) {
            throw new Refused(SharedRefusal.NOT_LOGGED_IN);
        }
    }
}
