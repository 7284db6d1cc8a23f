package org.groundswell.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.groundswell.care.domain.Channel;
import org.groundswell.care.domain.Letters;
import org.groundswell.care.domain.Mark;
import org.groundswell.care.domain.Marks;
import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.Notices;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.shared.domain.Mail;
import org.groundswell.shared.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Mails what people want to be told at once, when what belongs together has come together; everything is asked again at that moment. */
@Component
class NoticeMails {
    static final int PART = 100;
    private static final Logger LOG = LoggerFactory.getLogger(NoticeMails.class);
    private static final Duration NEXT_TRY = Duration.ofMinutes(15);
    private static final Duration TOO_LATE = Duration.ofDays(2);
    private static final int MOST_FAILED_IN_A_ROW = 10;

    private final Notices notices;
    private final Wishes wishes;
    private final Marks marks;
    private final Seeing seeing;
    private final Letters letters;
    private final Mail mail;
    private final Transactions transactions;
    private final Clock clock;

    NoticeMails(Notices notices, Wishes wishes, Marks marks, Seeing seeing, Letters letters, Mail mail, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.wishes = wishes;
        this.marks = marks;
        this.seeing = seeing;
        this.letters = letters;
        this.mail = mail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param most how many notices at most
     * @param stop asked between two of them whether to end here
     * @return how many mails were handed over
     */
    int run(int most, BooleanSupplier stop) {
        Instant now = clock.instant();
        int looked = 0;
        int sent = 0;
        int failedInARow = 0;
        Notice last = null;
        List<Notice> part;
        do {
            Notice after = last;
            part = transactions.run(() -> notices.mailDue(now, after, PART));
            for (Notice one : part) {
                if (stop.getAsBoolean() || failedInARow == MOST_FAILED_IN_A_ROW) {
                    return sent;
                }
                last = one;
                Optional<Boolean> went = deal(one, now);
                sent += went.orElse(false) ? 1 : 0;
                failedInARow = went.isPresent() && !went.get() ? failedInARow + 1 : 0;
            }
            looked += part.size();
        } while (part.size() == PART && looked < most);
        return sent;
    }

    // Whether it was sent, nothing if it was not to be.
    private Optional<Boolean> deal(Notice due, Instant now) {
        try {
            return transactions.run(() -> take(due, now)).map(this::send);
        } catch (RuntimeException failed) {
            LOG.error("A notice could not be mailed", failed);
            return Optional.of(false);
        }
    }

    private Optional<Taken> take(Notice due, Instant now) {
        Preference held = wishes.locked(due.person());
        Optional<Notice> there = notices.find(due.ref()).filter(notice -> notice.mailDue() != null && !notice.mailDue().isAfter(now));
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Notice notice = there.get();
        boolean wanted = notice.unread() && held.settings().of(notice.kind()).channel() == Channel.MAIL && seeing.allowed(notice.page(), notice.person());
        boolean first = wanted && marks.put(Mark.mail(notice), clock.instant());
        notices.save(notice.mailed(first));
        return first ? Optional.of(new Taken(notice, seeing.seen(List.of(seeing.mailable(notice)), notice.person()).get(0), held)) : Optional.empty();
    }

    private boolean send(Taken taken) {
        try {
            mail.send(letters.about(taken.seen(), taken.preference()));
            return true;
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A notice could not be mailed: {} {}", failed.toString(), String.valueOf(failed.getCause()));
            transactions.run(() -> {
                wishes.locked(taken.notice().person());
                marks.remove(Mark.mail(taken.notice()));
                notices.find(taken.notice().ref()).ifPresent(this::tryAgain);
                return null;
            });
            return false;
        }
    }

    private void tryAgain(Notice notice) {
        Instant now = clock.instant();
        notices.save(notice.last().plus(TOO_LATE).isAfter(now) ? notice.again(now.plus(NEXT_TRY)) : notice.mailed(false));
    }

    private record Taken(Notice notice, SeenNotice seen, Preference preference) {
    }
}
