package org.groundswell.care.web;

import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A notice, for a template. */
public final class NoticeView {
    private final SeenNotice seen;
    private final Notice notice;
    private final ReaderWords words;

    NoticeView(SeenNotice seen, ReaderWords words) {
        this.seen = seen;
        this.notice = seen.notice();
        this.words = words;
    }

    public Html getRef() {
        return Html.text(notice.ref().value());
    }

    public Html getSentence() {
        return ToldWords.html(seen, words);
    }

    /** What it is about, in the words of whoever wrote it. */
    public Html getTitle() {
        return Html.text(notice.what().title());
    }

    public boolean isTitled() {
        return !notice.what().title().isEmpty();
    }

    public Html getDay() {
        return words.day(notice.last());
    }

    public Html getMachineDay() {
        return words.machineDay(notice.last());
    }

    public Html getAddress() {
        return words.link(notice.what().path());
    }

    /** The same for a mail: whoever follows it has looked at the notice. */
    public Html getMailAddress() {
        return words.link(Landing.path(notice));
    }

    /** What one can do there. */
    public Html getAct() {
        return words.say("act." + notice.kind());
    }

    public boolean isUnread() {
        return notice.unread();
    }
}
