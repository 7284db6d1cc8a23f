package org.groundswell.care.persistence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.care.domain.Actors;
import org.groundswell.care.domain.Notice;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SortTime;
import org.groundswell.shared.persistence.Columns;

/** A notice and its row. */
final class NoticeColumns {
    private NoticeColumns() {
    }

    static Map<String, Object> fields(Notice notice, ZoneId zone) {
        Happening what = notice.what();
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", notice.ref().value());
        fields.put("USER_KEY", notice.person().key());
        fields.put("KIND", what.kind().name());
        fields.put("SUBJECT", what.subject().value());
        fields.put("PATH", what.path());
        fields.put("PAGE_ID", page(what.page()));
        fields.put("TITLE", Columns.text(what.title()));
        fields.put("ACTORS", Columns.text(notice.actors().text()));
        fields.put("N_ACTS", notice.actors().acts());
        fields.put("NAME_HIDDEN", notice.actors().hidden());
        fields.put("SHOWN", notice.shown());
        fields.put("IN_DIGEST", notice.digest());
        fields.put("UNREAD", notice.unread());
        fields.put("BEGAN_AT", notice.began().toEpochMilli());
        fields.put("LAST_AT", notice.last().toEpochMilli());
        fields.put("SORT_AT", sortAt(notice, zone));
        fields.put("MAIL_DUE", Columns.time(notice.mailDue()));
        fields.put("MAILED", notice.mailed());
        return fields;
    }

    static void write(Notice notice, NoticeRow row, ZoneId zone) {
        row.setActors(Columns.text(notice.actors().text()));
        row.setActs(notice.actors().acts());
        row.setUnread(notice.unread());
        row.setLastAt(notice.last().toEpochMilli());
        row.setSortAt(sortAt(notice, zone));
        row.setMailDue(Columns.time(notice.mailDue()));
        row.setMailed(notice.mailed());
    }

    static Notice notice(NoticeRow row) {
        Actors actors = Actors.parse(Columns.filled(row.getActors()), row.getActs());
        Happening what = new Happening(Happening.Kind.valueOf(row.getKind()), new Ref(row.getSubject()), row.getPath(), page(row.getPageId()),
            Columns.filled(row.getTitle()), actors.hidden() ? Person.ANONYMOUS : actors.named().get(0));
        return new Notice(row.getID(), new Ref(row.getRef()), new Person(row.getUserKey()), what, actors, row.isShown(), row.isInDigest(), row.isUnread(),
            Instant.ofEpochMilli(row.getBeganAt()), Instant.ofEpochMilli(row.getLastAt()), Columns.instant(row.getMailDue()), row.isMailed());
    }

    static long page(PageId page) {
        return page == null ? 0 : page.value();
    }

    static PageId page(long column) {
        return column == 0 ? null : new PageId(column);
    }

    // Between two named neighbours the time of somebody hidden could be read to the minute.
    private static long sortAt(Notice notice, ZoneId zone) {
        return notice.actors().hidden() ? SortTime.of(notice.began(), Identity.NAME_HIDDEN, notice.ref(), zone) : notice.last().toEpochMilli();
    }
}
