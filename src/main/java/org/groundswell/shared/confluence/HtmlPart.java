package org.groundswell.shared.confluence;

import com.atlassian.mail.Email;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

/** The HTML of a mail behind its plain text, so that a mail program shows the best it can. All that knows jakarta.mail, which a wiki may not show to apps. */
final class HtmlPart {
    private HtmlPart() {
    }

    static void add(Email email, String html) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(html, "text/html; charset=utf-8");
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part);
        email.setMultipart(alternatives);
    }
}
