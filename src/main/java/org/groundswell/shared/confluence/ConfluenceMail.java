package org.groundswell.shared.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import org.groundswell.shared.domain.Letter;
import org.groundswell.shared.domain.Mail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends mails by the mail server the wiki was set up with, at once and in the thread that asks; nobody whose account is switched off gets one. */
@Component
public class ConfluenceMail implements Mail {
    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceMail.class);

    private final MailServerManager servers;
    private final ConfluencePeople people;
    private final UserAccessor userAccessor;

    public ConfluenceMail(MailServerManager servers, ConfluencePeople people, UserAccessor userAccessor) {
        this.servers = servers;
        this.people = people;
        this.userAccessor = userAccessor;
    }

    @Override
    public void send(Letter letter) {
        ConfluenceUser user = people.user(letter.to());
        if (user == null || user.getEmail() == null || user.getEmail().isBlank() || userAccessor.isDeactivated(user)) {
            return;
        }
        SMTPMailServer server = servers.isDefaultSMTPMailServerDefined() ? servers.getDefaultSMTPMailServer() : null;
        if (server == null) {
            throw new IllegalStateException("The wiki has no mail server.");
        }
        hand(letter, user.getEmail().strip(), server);
    }

    // Mail parts find what writes them by the thread's class loader, and a job of an app may have the app's.
    private static void hand(Letter letter, String address, SMTPMailServer server) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(server.getClass().getClassLoader());
        try {
            server.send(email(letter, address));
        } catch (MailException notTaken) {
            throw new IllegalStateException("The mail server did not take a mail.", notTaken);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Email email(Letter letter, String address) {
        Email email = new Email(address);
        email.setSubject(letter.subject());
        letter.headers().forEach(email::addHeader);
        email.setMimeType("text/plain");
        email.setBody(letter.text());
        try {
            HtmlPart.add(email, letter.html());
        } catch (LinkageError | Exception notSeen) {
            LOG.debug("A mail goes out as HTML alone", notSeen);
            email.setMimeType("text/html");
            email.setBody(letter.html());
        }
        return email;
    }
}
