package org.groundswell.care.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.shared.web.WhoBody;

/**
 * A notice.
 *
 * @param path   where to find it, below the context path
 * @param title  what it is about, missing if that may not be said
 * @param who    who did it, missing if several did
 * @param people how many did it under their names
 * @param acts   how often it was done
 * @param day    ISO day of the last time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeBody(String ref, String kind, String subject, String path, String title, WhoBody who, int people, int acts, String day, boolean unread) {
    static NoticeBody of(SeenNotice seen, ZoneId zone) {
        Notice notice = seen.notice();
        String title = notice.what().title();
        boolean several = notice.actors().named().size() > 1 || notice.actors().hidden() && notice.actors().acts() > 1;
        return new NoticeBody(notice.ref().value(), notice.kind().name(), notice.what().subject().value(), notice.what().path(), title.isEmpty() ? null : title,
            several ? null : WhoBody.of(seen.who()), notice.actors().named().size(), notice.actors().acts(), notice.last().atZone(zone).toLocalDate().toString(),
            notice.unread());
    }
}
