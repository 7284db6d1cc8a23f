package org.groundswell.care.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.Notices;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.springframework.stereotype.Component;

/** Notices in Active Objects. */
@Component
public class AoNotices implements Notices {
    private static final String NEWEST_FIRST = "SORT_AT DESC, ID DESC";
    private static final String SHOWN = "USER_KEY = ? AND SHOWN = ?";

    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoNotices(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public Notice add(Notice notice) {
        return NoticeColumns.notice(activeObjects.create(NoticeRow.class, NoticeColumns.fields(notice, clock.getZone())));
    }

    @Override
    public void save(Notice notice) {
        row(notice.ref()).ifPresent(row -> {
            NoticeColumns.write(notice, row, clock.getZone());
            row.save();
        });
    }

    @Override
    public void remove(Notice notice) {
        row(notice.ref()).ifPresent(activeObjects::delete);
    }

    @Override
    public Optional<Notice> find(Ref ref) {
        return row(ref).map(NoticeColumns::notice);
    }

    @Override
    public Optional<Notice> open(Person person, Happening.Kind kind, Ref subject, boolean hidden, Instant since) {
        return read(Query.select().where("USER_KEY = ? AND KIND = ? AND SUBJECT = ? AND BEGAN_AT >= ? AND NAME_HIDDEN = ? AND UNREAD = ?", person.key(), kind.name(),
            subject.value(), since.toEpochMilli(), hidden, true).order("BEGAN_AT DESC, ID DESC").limit(1)).stream().findFirst();
    }

    @Override
    public List<Notice> shown(Person person, Cursor after, int limit) {
        String where = SHOWN;
        List<Object> values = new ArrayList<>(List.of(person.key(), true));
        if (after != null) {
            NoticeRow last = row(after.last()).filter(row -> row.isShown() && row.getUserKey().equals(person.key()))
                .orElseThrow(() -> new Refused(SharedRefusal.BAD_CURSOR, "after"));
            where += " AND SORT_AT <= ? AND (SORT_AT < ? OR ID < ?)";
            Collections.addAll(values, last.getSortAt(), last.getSortAt(), last.getID());
        }
        return read(Query.select().where(where, values.toArray()).order(NEWEST_FIRST).limit(limit + 1));
    }

    @Override
    public List<Notice> unread(Person person, int most) {
        return read(Query.select().where(SHOWN + " AND UNREAD = ?", person.key(), true, true).order(NEWEST_FIRST).limit(most));
    }

    @Override
    public List<Notice> forDigest(Person person, Instant since, int most) {
        return read(Query.select().where("USER_KEY = ? AND IN_DIGEST = ? AND LAST_AT >= ? AND UNREAD = ? AND MAILED = ?", person.key(), true,
            since.toEpochMilli(), true, false).order("LAST_AT DESC, ID DESC").limit(most));
    }

    @Override
    public List<Notice> mailDue(Instant now, Notice after, int most) {
        String where = "MAIL_DUE > ? AND MAIL_DUE <= ?";
        List<Object> values = new ArrayList<>(List.of(0L, now.toEpochMilli()));
        if (after != null) {
            long due = after.mailDue().toEpochMilli();
            where += " AND MAIL_DUE >= ? AND (MAIL_DUE > ? OR ID > ?)";
            Collections.addAll(values, due, due, (int) after.id());
        }
        return read(Query.select().where(where, values.toArray()).order("MAIL_DUE ASC, ID ASC").limit(most));
    }

    @Override
    public List<Notice> about(Ref subject, int most) {
        return read(Query.select().where("SUBJECT = ?", subject.value()).order("ID ASC").limit(most));
    }

    @Override
    public List<Notice> of(Happening.Kind kind, Ref subject, Person by, int most) {
        return read(Query.select().where("SUBJECT = ? AND KIND = ? AND NAME_HIDDEN = ?", subject.value(), kind.name(), by.isAnonymous())
            .order("BEGAN_AT DESC, ID DESC").limit(most)).stream().filter(notice -> by.isAnonymous() || notice.actors().named().contains(by)).toList();
    }

    @Override
    public int forget(Instant before, int most) {
        NoticeRow[] old = activeObjects.find(NoticeRow.class, Query.select().where("LAST_AT < ?", before.toEpochMilli()).order("LAST_AT ASC, ID ASC").limit(most));
        activeObjects.delete(old);
        return old.length;
    }

    private List<Notice> read(Query query) {
        return Arrays.stream(activeObjects.find(NoticeRow.class, query)).map(NoticeColumns::notice).toList();
    }

    private Optional<NoticeRow> row(Ref ref) {
        return Arrays.stream(activeObjects.find(NoticeRow.class, Query.select().where("REF = ?", ref.value()))).findFirst();
    }
}
