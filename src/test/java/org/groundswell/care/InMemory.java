package org.groundswell.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.groundswell.care.domain.Later;
import org.groundswell.care.domain.Laters;
import org.groundswell.care.domain.Mark;
import org.groundswell.care.domain.Marks;
import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.Notices;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Preferences;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Transactions;

/** What telling keeps, in memory, for as many people as one likes; it remembers how much was ever given out at once. */
final class InMemory implements CareParts.Store, Preferences, Notices, Marks, Laters {
    private final Map<Person, Preference> preferences = new HashMap<>();
    private final TreeMap<Due, Person> due = new TreeMap<>(Comparator.comparing(Due::at).thenComparing(Due::id));
    private final Map<Person, Long> ids = new HashMap<>();
    private final Map<Ref, Notice> notices = new HashMap<>();
    private final Map<Person, List<Ref>> ofPerson = new HashMap<>();
    private final Set<String> marks = new HashSet<>();
    private final TreeMap<Long, Later> laters = new TreeMap<>();
    private int mostAtOnce;

    int mostAtOnce() {
        return mostAtOnce;
    }

    @Override
    public Optional<Preference> of(Person person) {
        return Optional.ofNullable(preferences.get(person));
    }

    @Override
    public Optional<Preference> named(Ref ref) {
        return preferences.values().stream().filter(preference -> preference.ref().equals(ref)).findFirst();
    }

    @Override
    public Preference locked(Person person, Supplier<Preference> fresh) {
        if (!preferences.containsKey(person)) {
            ids.put(person, (long) ids.size() + 1);
            save(fresh.get());
        }
        return preferences.get(person);
    }

    @Override
    public void save(Preference held) {
        Preference before = preferences.put(held.person(), held);
        if (before != null && before.due() != null) {
            due.remove(place(before));
        }
        if (held.due() != null) {
            due.put(place(held), held.person());
        }
    }

    @Override
    public List<Due> due(Instant now, Due after, int most) {
        return given((after == null ? due : due.tailMap(after, false)).keySet().stream().takeWhile(one -> !one.at().isAfter(now)).limit(most).toList());
    }

    private Due place(Preference preference) {
        return new Due(ids.get(preference.person()), preference.person(), preference.due());
    }

    @Override
    public Notice add(Notice notice) {
        notices.put(notice.ref(), notice);
        ofPerson.computeIfAbsent(notice.person(), person -> new ArrayList<>()).add(notice.ref());
        return notice;
    }

    @Override
    public void save(Notice notice) {
        notices.put(notice.ref(), notice);
    }

    @Override
    public void remove(Notice notice) {
        notices.remove(notice.ref());
        ofPerson.get(notice.person()).remove(notice.ref());
    }

    @Override
    public Optional<Notice> find(Ref ref) {
        return Optional.ofNullable(notices.get(ref));
    }

    @Override
    public Optional<Notice> open(Person person, Happening.Kind kind, Ref subject, boolean hidden, Instant since) {
        return of(person, notice -> notice.unread() && notice.kind() == kind && notice.what().subject().equals(subject) && notice.actors().hidden() == hidden
            && !notice.began().isBefore(since)).stream().findFirst();
    }

    @Override
    public List<Notice> shown(Person person, Cursor after, int limit) {
        return given(of(person, Notice::shown).stream().limit(limit + 1L).toList());
    }

    @Override
    public List<Notice> unread(Person person, int most) {
        return given(of(person, notice -> notice.shown() && notice.unread()).stream().limit(most).toList());
    }

    @Override
    public List<Notice> forDigest(Person person, Instant since, int most) {
        return given(of(person, notice -> notice.digest() && notice.unread() && !notice.mailed() && !notice.last().isBefore(since)).stream().limit(most).toList());
    }

    private List<Notice> of(Person person, Predicate<Notice> which) {
        return ofPerson.getOrDefault(person, List.of()).stream().map(notices::get).filter(which).sorted(Comparator.comparing(Notice::last).reversed()).toList();
    }

    @Override
    public List<Notice> mailDue(Instant now, Notice after, int most) {
        throw new UnsupportedOperationException("mail at once is not asked for here");
    }

    @Override
    public List<Notice> of(Happening.Kind kind, Ref subject, Person by, int most) {
        return about(subject, Integer.MAX_VALUE).stream().filter(notice -> notice.kind() == kind)
            .filter(notice -> by.isAnonymous() ? notice.actors().hidden() : notice.actors().named().contains(by)).limit(most).toList();
    }

    @Override
    public List<Notice> about(Ref subject, int most) {
        return given(notices.values().stream().filter(notice -> notice.what().subject().equals(subject)).limit(most).toList());
    }

    @Override
    public boolean put(Mark mark, Instant now) {
        return marks.add(mark.uniq());
    }

    @Override
    public void remove(Mark mark) {
        marks.remove(mark.uniq());
    }

    @Override
    public int forget(Instant before, int most) {
        throw new UnsupportedOperationException("nothing is forgotten here");
    }

    @Override
    public void add(Later later) {
        long id = laters.isEmpty() ? 1 : laters.lastKey() + 1;
        laters.put(id, new Later(id, later.what(), later.source(), later.streams(), later.people(), later.after()));
    }

    @Override
    public List<Later> next(long behind, int most) {
        return given(laters.tailMap(behind, false).values().stream().limit(most).toList());
    }

    @Override
    public void place(Later later, String after) {
        laters.put(later.id(), new Later(later.id(), later.what(), later.source(), later.streams(), later.people(), after));
    }

    @Override
    public void remove(Later later) {
        laters.remove(later.id());
    }

    @Override
    public void forget(Ref subject) {
        laters.values().removeIf(later -> later.what().subject().equals(subject));
    }

    private <T> List<T> given(List<T> some) {
        mostAtOnce = Math.max(mostAtOnce, some.size());
        return some;
    }

    @Override
    public Preferences preferences(WoundClock clock) {
        return this;
    }

    @Override
    public Notices notices(WoundClock clock) {
        return this;
    }

    @Override
    public Marks marks() {
        return this;
    }

    @Override
    public Laters laters() {
        return this;
    }

    @Override
    public Transactions transactions() {
        return new Transactions(null) {
            @Override
            public <T> T run(Supplier<T> work) {
                return work.get();
            }
        };
    }
}
