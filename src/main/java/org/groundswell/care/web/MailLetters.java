package org.groundswell.care.web;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundswell.care.domain.Digest;
import org.groundswell.care.domain.Letters;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Rhythm;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.care.domain.Unsubscribing;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.Letter;
import org.groundswell.shared.domain.Readers;
import org.groundswell.shared.domain.Texts;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** Writes mails in the language of whoever gets them: a page that needs nothing from elsewhere, and the same as plain text. */
@Component
public class MailLetters implements Letters {
    private static final int LONGEST_SUBJECT = 150;
    // Also the controls and line ends outside of ASCII: any of them could end a header.
    private static final Pattern BREAKS = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]+");
    private static final String UNSUBSCRIBE = "List-Unsubscribe";

    private final Templates templates;
    private final Texts texts;
    private final Readers readers;
    private final Addresses addresses;

    public MailLetters(Templates templates, Texts texts, Readers readers, Addresses addresses) {
        this.templates = templates;
        this.texts = texts;
        this.readers = readers;
        this.addresses = addresses;
    }

    @Override
    public Letter about(SeenNotice notice, Preference preference) {
        ReaderWords words = words(preference);
        String unsubscribe = addresses.siteUrl() + Unsubscribing.path(preference, notice.notice().kind());
        Map<String, Object> values = values(words, unsubscribe);
        values.put("notice", new NoticeView(notice, words));
        values.put("kind", words.say("kind." + notice.notice().kind()));
        String subject = subject(notice, words.locale());
        values.put("subject", Html.text(subject));
        return new Letter(preference.person(), subject, render("care/notice-mail.vm", values, words), plain(words).notice(notice, unsubscribe), headers(unsubscribe));
    }

    @Override
    public Letter digest(Digest digest) {
        ReaderWords words = words(digest.preference());
        String unsubscribe = addresses.siteUrl() + Unsubscribing.digestPath(digest.preference());
        return new Letter(digest.preference().person(), subject(digest), digestPage(digest).toString(), plain(words).digest(digest, unsubscribe), headers(unsubscribe));
    }

    /** The very page that is mailed. */
    Html digestPage(Digest digest) {
        ReaderWords words = words(digest.preference());
        Map<String, Object> values = values(words, addresses.siteUrl() + Unsubscribing.digestPath(digest.preference()));
        values.put("subject", Html.text(subject(digest)));
        values.put("notices", digest.mine().stream().map(seen -> new NoticeView(seen, words)).toList());
        values.put("mine", !digest.mine().isEmpty());
        values.put("moreMine", digest.moreMine());
        values.put("headlines", digest.followed().stream().map(seen -> new HeadlineView(seen, words)).toList());
        values.put("followed", !digest.followed().isEmpty());
        values.put("moreFollowed", digest.moreFollowed());
        return templates.render("care/digest.vm", values, words.texts());
    }

    private String subject(Digest digest) {
        Locale locale = readers.locale(digest.preference().person());
        return digest.preference().settings().rhythm() == Rhythm.DAILY ? texts.of(locale, "org.groundswell.confluence.care.digest.subject.daily")
            : texts.of(locale, "org.groundswell.confluence.care.digest.subject.weekly");
    }

    // Whatever somebody wrote stands in one line of a header.
    private String subject(SeenNotice notice, Locale locale) {
        String sentence = ToldWords.plain(notice, texts, locale);
        String title = notice.notice().what().title();
        return line(title.isEmpty() ? sentence : texts.of(locale, "org.groundswell.confluence.care.mail.subject", sentence, title));
    }

    static String line(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        if (line.length() <= LONGEST_SUBJECT) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_SUBJECT - 2)) ? LONGEST_SUBJECT - 2 : LONGEST_SUBJECT - 1;
        return line.substring(0, end) + "\u2026";
    }

    private Map<String, Object> values(ReaderWords words, String unsubscribe) {
        Map<String, Object> values = new HashMap<>();
        values.put("language", Html.text(words.locale().toLanguageTag()));
        values.put("unsubscribe", Html.text(unsubscribe));
        values.put("settings", words.link(SettingsServlet.PATH));
        values.put("all", words.link(NoticesServlet.PATH));
        return values;
    }

    private String render(String template, Map<String, Object> values, ReaderWords words) {
        return templates.render(template, values, words.texts()).toString();
    }

    private PlainLetter plain(ReaderWords words) {
        return new PlainLetter(texts, words.locale(), addresses.siteUrl());
    }

    private ReaderWords words(Preference preference) {
        Locale locale = readers.locale(preference.person());
        ZoneId zone = readers.zone(preference.person());
        return new ReaderWords(templates.texts(locale), "care", locale, zone, addresses.siteUrl(), true, () -> false);
    }

    // Mail programs show a button for these (RFC 8058); it posts to the same address that the link in the mail opens.
    private static Map<String, String> headers(String unsubscribe) {
        return Map.of(UNSUBSCRIBE, "<" + unsubscribe + ">", UNSUBSCRIBE + "-Post", UNSUBSCRIBE + "=One-Click", "Auto-Submitted", "auto-generated");
    }
}
