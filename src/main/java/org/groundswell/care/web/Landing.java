package org.groundswell.care.web;

import org.groundswell.care.domain.Notice;

/** Links in mails: they name their notice, so that the page one comes to can say that it was looked at. */
final class Landing {
    private static final String PARAMETER = "gsNotice=";

    private Landing() {
    }

    /** @return the address below the context path */
    static String path(Notice notice) {
        String path = notice.what().path();
        int mark = path.indexOf('#');
        String page = mark < 0 ? path : path.substring(0, mark);
        return page + (page.contains("?") ? "&" : "?") + PARAMETER + notice.ref() + (mark < 0 ? "" : path.substring(mark));
    }
}
