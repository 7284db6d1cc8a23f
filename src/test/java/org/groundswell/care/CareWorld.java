package org.groundswell.care;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.care.domain.Laters;
import org.groundswell.care.domain.Marks;
import org.groundswell.care.domain.Notices;
import org.groundswell.care.domain.Preferences;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.care.persistence.AoLaters;
import org.groundswell.care.persistence.AoMarks;
import org.groundswell.care.persistence.AoNotices;
import org.groundswell.care.persistence.AoPreferences;
import org.groundswell.care.persistence.LaterRow;
import org.groundswell.care.persistence.NoticeRow;
import org.groundswell.care.persistence.PreferenceRow;
import org.groundswell.care.persistence.SentRow;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;

/** Telling on a real database; one for all tests of a database, each with people of its own, or one apart for tests that look at everybody. */
final class CareWorld implements CareParts.Store {
    static final Person ADA = new Person("ada");
    static final Person BEN = new Person("ben");
    static final Person HIDDEN = Person.ANONYMOUS;
    private static final Map<TestDatabase, CareWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    final AoTestbed testbed;
    final ActiveObjects activeObjects;
    final CareParts parts;

    private CareWorld(TestDatabase database) {
        testbed = new AoTestbed(database, "org.groundswell", NoticeRow.class, SentRow.class, PreferenceRow.class, LaterRow.class);
        activeObjects = testbed.activeObjects();
        parts = new CareParts(this, new TalkativeLetters());
    }

    static synchronized CareWorld on(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, CareWorld::new);
    }

    static CareWorld apart(TestDatabase database) {
        return new CareWorld(database);
    }

    @Override
    public Preferences preferences(WoundClock clock) {
        return new AoPreferences(activeObjects, clock);
    }

    @Override
    public Notices notices(WoundClock clock) {
        return new AoNotices(activeObjects, clock);
    }

    @Override
    public Marks marks() {
        return new AoMarks(activeObjects);
    }

    @Override
    public Laters laters() {
        return new AoLaters(activeObjects);
    }

    @Override
    public Transactions transactions() {
        return new Transactions(activeObjects);
    }

    /** Somebody nobody was told of before. */
    static Person somebody() {
        return new Person("p" + UUID.randomUUID().toString().substring(0, 12));
    }

    static Happening happening(Kind kind, Ref subject, String path, PageId page, Person by) {
        return new Happening(kind, subject, path, page, "Title of " + path, by);
    }

    /** Something about a subject of its own, on a page everybody may see. */
    Happening on(Kind kind, Person by) {
        return happening(kind, Ref.random(), "/x/" + UUID.randomUUID(), page(), by);
    }

    PageId page() {
        return parts.wiki.page("DEMO");
    }

    void tell(Happening what, Person... people) {
        parts.telling.tell(what, List.of(people));
    }

    List<SeenNotice> seen(Person person) {
        return parts.notices.list(new Window(50, null), person).items();
    }

    void later(Duration by) {
        parts.clock.wind(by);
    }

    /** What is due to be mailed is mailed. */
    void mail() {
        parts.mails.run(1000, () -> false);
    }

    DigestRun.Result digest() {
        return parts.digests.run(100_000, () -> false);
    }
}
