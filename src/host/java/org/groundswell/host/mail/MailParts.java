package org.groundswell.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.Locale;

/** The HTML and the plain text of a mail, wherever in its parts they stand: the first of each counts, as in a mail program. */
record MailParts(String html, String plain) {
    static MailParts of(Email email) throws MailException {
        MailParts found = new MailParts(null, null);
        if (email.getBody() != null && !email.getBody().isBlank()) {
            found = found.with(email.getMimeType(), email.getBody());
        }
        try {
            return email.getMultipart() == null ? found : found.withAll(email.getMultipart());
        } catch (MessagingException | IOException unreadable) {
            throw new MailException("The parts of the mail cannot be read: " + unreadable.getMessage());
        }
    }

    private MailParts withAll(Multipart multipart) throws MailException, MessagingException, IOException {
        MailParts found = this;
        for (int i = 0; i < multipart.getCount(); i++) {
            Part part = multipart.getBodyPart(i);
            Object content = part.getDataHandler().getContent();
            found = content instanceof Multipart inner ? found.withAll(inner) : found.with(part.getDataHandler().getContentType(), String.valueOf(content));
        }
        return found;
    }

    private MailParts with(String type, String text) throws MailException {
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("text/html")) {
            return new MailParts(html == null ? text : html, plain);
        }
        if (kind.startsWith("text/plain")) {
            return new MailParts(html, plain == null ? text : plain);
        }
        throw new MailException("The host reads HTML and plain text, not " + type);
    }
}
