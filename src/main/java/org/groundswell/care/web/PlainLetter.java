package org.groundswell.care.web;

import java.util.Locale;
import org.groundswell.care.domain.Digest;
import org.groundswell.care.domain.SeenHeadline;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.shared.domain.Texts;

/** A mail as plain text, for who reads mails that way. */
final class PlainLetter {
    private static final String CARE = "org.groundswell.confluence.care.";
    private final StringBuilder letter = new StringBuilder(1024);
    private final Texts texts;
    private final Locale locale;
    private final String site;

    PlainLetter(Texts texts, Locale locale, String site) {
        this.texts = texts;
        this.locale = locale;
        this.site = site;
    }

    String notice(SeenNotice notice, String unsubscribe) {
        add(notice);
        return end(say("mail.why", say("kind." + notice.notice().kind())), say("mail.unsubscribe"), unsubscribe);
    }

    String digest(Digest digest, String unsubscribe) {
        if (!digest.mine().isEmpty()) {
            head(say("digest.mine"));
            digest.mine().forEach(this::add);
            more(digest.moreMine());
        }
        if (!digest.followed().isEmpty()) {
            head(say("digest.followed"));
            digest.followed().forEach(this::add);
            more(digest.moreFollowed());
        }
        return end(say("digest.why"), say("digest.unsubscribe"), unsubscribe);
    }

    private void add(SeenNotice seen) {
        line("* " + ToldWords.plain(seen, texts, locale));
        String title = seen.notice().what().title();
        if (!title.isEmpty()) {
            line("  " + MailLetters.line(title));
        }
        line("  " + say("act." + seen.notice().kind()) + ": " + site + Landing.path(seen.notice())).append('\n');
    }

    private void add(SeenHeadline seen) {
        String title = seen.headline().title();
        line("* " + (title.isEmpty() ? say("digest.untitled") : MailLetters.line(title)) + " (" + ToldWords.name(seen.who(), texts, locale) + ")");
        line("  " + site + seen.headline().path()).append('\n');
    }

    private void head(String text) {
        line(text).append('\n');
    }

    private void more(boolean more) {
        if (more) {
            line(say("digest.more") + ": " + site + NoticesServlet.PATH).append('\n');
        }
    }

    private String end(String why, String stop, String unsubscribe) {
        line("-- ");
        line(why);
        line(stop + ": " + unsubscribe);
        line(say("mail.settings") + ": " + site + SettingsServlet.PATH);
        return letter.toString();
    }

    private StringBuilder line(String text) {
        return letter.append(text).append('\n');
    }

    private String say(String key, Object... arguments) {
        return texts.of(locale, CARE + key, arguments);
    }
}
