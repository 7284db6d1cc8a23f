package org.groundswell.care;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Later;
import org.groundswell.care.domain.Laters;
import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.Notices;
import org.groundswell.shared.domain.Followers;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Telling;
import org.groundswell.shared.domain.Untelling;
import org.groundswell.shared.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Tells people what happened. Some are told at once, many by a job, so that nobody who acts has to wait for those who are told. */
@Service
public class TellingService implements Telling, Untelling {
    private static final Logger LOG = LoggerFactory.getLogger(TellingService.class);
    private static final int AT_ONCE = 20;
    private static final int A_ROW = 1000;
    private static final int PART = 200;
    private static final int LONGEST_PATH = 450;
    private static final int LONGEST_TITLE = 255;
    private static final String SOMEWHERE = "/plugins/servlet/groundswell/notices";

    private final Teller teller;
    private final List<Followers> followers;
    private final Laters laters;
    private final Notices notices;
    private final Transactions transactions;

    public TellingService(Teller teller, List<Followers> followers, Laters laters, Notices notices, Transactions transactions) {
        this.teller = teller;
        this.followers = followers;
        this.laters = laters;
        this.notices = notices;
        this.transactions = transactions;
    }

    @Override
    public void tell(Happening happening, Collection<Person> people) {
        if (!KindRule.of(happening.kind()).noticed()) {
            return;
        }
        Happening what = fitting(happening);
        List<Person> told = people.stream().filter(person -> !person.isAnonymous() && !person.equals(what.by())).distinct()
            .sorted(Comparator.comparing(Person::key)).toList();
        if (told.size() > AT_ONCE) {
            whole(what, () -> transactions.run(() -> keep(what, told.subList(AT_ONCE, told.size()))));
        }
        told.stream().limit(AT_ONCE).forEach(person -> whole(what, () -> teller.tell(what, person)));
    }

    @Override
    public void tellFollowers(Happening happening, Collection<String> streams) {
        if (KindRule.of(happening.kind()).noticed() && !streams.isEmpty()) {
            Happening what = fitting(happening);
            whole(what, () -> transactions.run(() -> {
                followers.forEach(source -> laters.add(Later.of(what, LaterTelling.name(source), List.copyOf(streams))));
                return null;
            }));
        }
    }

    @Override
    public void untell(Ref subject) {
        transactions.run(() -> {
            laters.forget(subject);
            return null;
        });
        while (transactions.run(() -> take(notices.about(subject, PART))) == PART) {
            // The next part, in a unit of work of its own.
        }
    }

    @Override
    public void untell(Happening.Kind kind, Ref subject, Person by) {
        transactions.run(() -> {
            // Each of those told has one notice of it; of what is hidden the latest is as good as another one.
            Set<Person> done = new HashSet<>();
            notices.of(kind, subject, by, A_ROW).stream().filter(notice -> done.add(notice.person()))
                .forEach(notice -> notice.minus(by).ifPresentOrElse(notices::save, () -> notices.remove(notice)));
            return null;
        });
    }

    private Void keep(Happening what, List<Person> people) {
        for (int from = 0; from < people.size(); from += A_ROW) {
            laters.add(Later.of(what, people.subList(from, Math.min(from + A_ROW, people.size()))));
        }
        return null;
    }

    private int take(List<Notice> part) {
        part.forEach(notices::remove);
        return part.size();
    }

    // What happened is stored already: whoever did it is not to hear that somebody else could not be told.
    private static void whole(Happening what, Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException failed) {
            LOG.error("Somebody could not be told that {} {}", what.kind(), what.subject(), failed);
        }
    }

    private static Happening fitting(Happening what) {
        String path = what.path().startsWith("/") && what.path().length() <= LONGEST_PATH ? what.path() : SOMEWHERE;
        return new Happening(what.kind(), what.subject(), path, what.page(), cut(what.title()), what.by());
    }

    private static String cut(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int end = Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 2)) ? LONGEST_TITLE - 2 : LONGEST_TITLE - 1;
        return title.substring(0, end) + "\u2026";
    }
}
