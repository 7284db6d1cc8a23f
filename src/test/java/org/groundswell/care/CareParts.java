package org.groundswell.care;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.groundswell.care.domain.Laters;
import org.groundswell.care.domain.Letters;
import org.groundswell.care.domain.Marks;
import org.groundswell.care.domain.Notices;
import org.groundswell.care.domain.Preferences;
import org.groundswell.host.platform.cache.HostCacheManager;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Readers;
import org.groundswell.shared.persistence.Transactions;

/** All of telling around a wiki and a mail in memory, on whatever keeps its things. */
public final class CareParts implements Readers {
    public final SmallWiki wiki = new SmallWiki();
    public final WoundClock clock = new WoundClock();
    final Outbox outbox = new Outbox();
    final Followed followed = new Followed();
    public final TellingService telling;
    final LaterTelling later;
    final NoticeMails mails;
    final DigestRun digests;
    final Forgetting forgetting;
    public final NoticeService notices;
    public final SettingsService settings;
    final QuietPeople quiet;
    private final Map<Person, ZoneId> zones = new ConcurrentHashMap<>();

    /** What is kept, and where. */
    interface Store {
        Preferences preferences(WoundClock clock);

        Notices notices(WoundClock clock);

        Marks marks();

        Laters laters();

        Transactions transactions();
    }

    CareParts(Store store, Letters letters) {
        Transactions transactions = store.transactions();
        Preferences preferences = store.preferences(clock);
        Notices stored = store.notices(clock);
        Marks marks = store.marks();
        Laters laters = store.laters();
        Wishes wishes = new Wishes(preferences, this, clock);
        Seeing seeing = new Seeing(wiki, wiki, wiki);
        News news = new News(List.of(followed), seeing);
        Teller teller = new Teller(wishes, preferences, stored, marks, seeing, transactions, clock);
        DigestMaker maker = new DigestMaker(stored, news, seeing);
        telling = new TellingService(teller, List.of(followed), laters, stored, transactions);
        later = new LaterTelling(laters, List.of(followed), teller, transactions);
        mails = new NoticeMails(stored, wishes, marks, seeing, letters, outbox, transactions, clock);
        digests = new DigestRun(preferences, wishes, marks, maker, letters, outbox, transactions, clock);
        forgetting = new Forgetting(stored, marks, transactions, clock);
        notices = new NoticeService(stored, wishes, preferences, news, seeing, wiki, transactions, clock);
        quiet = new QuietPeople(wishes, transactions, new HostCacheManager(() -> 0, true));
        settings = new SettingsService(wishes, preferences, maker, quiet, wiki, transactions, clock);
    }

    /** With everything in memory. */
    public static CareParts inMemory() {
        return new CareParts(new InMemory(), new TalkativeLetters());
    }

    /** Somebody follows a stream in which there is something new. */
    public void news(Person person, Headline headline) {
        notices.here(person);
        followed.follow("t:" + person.key(), person);
        clock.wind(Duration.ofSeconds(1));
        followed.post("t:" + person.key(), clock.instant(), headline);
    }

    void lives(Person person, String zone) {
        zones.put(person, ZoneId.of(zone));
    }

    @Override
    public Locale locale(Person person) {
        return Locale.ENGLISH;
    }

    @Override
    public ZoneId zone(Person person) {
        return zones.getOrDefault(person, clock.getZone());
    }
}
