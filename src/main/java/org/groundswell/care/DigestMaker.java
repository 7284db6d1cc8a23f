package org.groundswell.care;

import java.util.Comparator;
import java.util.List;
import org.groundswell.care.domain.Digest;
import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.Notices;
import org.groundswell.care.domain.Preference;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Person;
import org.springframework.stereotype.Component;

/** Puts together what a person's digest would say at this moment. */
@Component
class DigestMaker {
    static final int MOST_MINE = 15;
    static final int MOST_FOLLOWED = 10;
    // By kind, and hidden names last: their place among the others would tell the time of day.
    private static final Comparator<Notice> ORDER = Comparator.comparing(Notice::kind).thenComparing(notice -> notice.actors().hidden())
        .thenComparing(Notice::last, Comparator.reverseOrder());

    private final Notices notices;
    private final News news;
    private final Seeing seeing;

    DigestMaker(Notices notices, News news, Seeing seeing) {
        this.notices = notices;
        this.news = news;
        this.seeing = seeing;
    }

    Digest make(Preference held) {
        Person person = held.person();
        List<Notice> mine = notices.forDigest(person, held.from(), MOST_MINE + 1).stream().filter(notice -> held.settings().of(notice.kind()).digest())
            .filter(notice -> seeing.allowed(notice.page(), person)).map(seeing::mailable).toList();
        List<Headline> followed = held.settings().of(Happening.Kind.IN_WHAT_I_FOLLOW).digest()
            ? news.since(person, held.from(), MOST_FOLLOWED + 1).stream().map(seeing::mailable).toList() : List.of();
        return new Digest(held, seeing.seen(mine.stream().limit(MOST_MINE).sorted(ORDER).toList(), person), mine.size() > MOST_MINE,
            seeing.headlines(followed.stream().limit(MOST_FOLLOWED).toList(), person), followed.size() > MOST_FOLLOWED);
    }
}
