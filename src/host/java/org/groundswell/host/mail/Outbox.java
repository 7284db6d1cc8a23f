package org.groundswell.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundswell.host.wiki.Settings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail server of a wiki that sends nothing: mails are kept where one can read them. It can be told to refuse, or not to be there. */
public final class Outbox implements MailServerManager, SMTPMailServer {
    private static final String SETTING = "mail-server";
    private static final String COLUMNS = "SELECT ID, RECIPIENT, SUBJECT, HEADERS, HTML, PLAIN, SENT_AT FROM HOST_MAIL ";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate alone;
    private final Settings settings;
    private final Clock clock;

    /** How the mail server behaves. */
    public enum Manner {
        TAKES, REFUSES, MISSING
    }

    /** @param transactions the wiki's; a mail that is out stays out, whatever becomes of the transaction around it */
    public Outbox(JdbcTemplate jdbc, PlatformTransactionManager transactions, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return manner() != Manner.MISSING;
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return isDefaultSMTPMailServerDefined() ? this : null;
    }

    @Override
    public void send(Email email) throws MailException {
        if (manner() == Manner.REFUSES) {
            throw new MailException("451 try again later");
        }
        MailParts parts = MailParts.of(email);
        String headers = email.getHeaders().entrySet().stream().map(header -> header.getKey() + ": " + header.getValue()).collect(Collectors.joining("\n"));
        alone.executeWithoutResult(status -> jdbc.update("INSERT INTO HOST_MAIL (RECIPIENT, SUBJECT, HEADERS, HTML, PLAIN, SENT_AT) VALUES (?, ?, ?, ?, ?, ?)",
            email.getTo(), email.getSubject(), headers, parts.html(), parts.plain(), clock.millis()));
    }

    public Manner manner() {
        return settings.get(SETTING).map(Manner::valueOf).orElse(Manner.TAKES);
    }

    public void behave(Manner manner) {
        settings.set(SETTING, manner.name());
    }

    /** @return the mails behind that one, oldest first */
    public List<OutboxMail> after(long id, int limit) {
        return jdbc.query(COLUMNS + "WHERE ID > ? ORDER BY ID FETCH FIRST " + limit + " ROWS ONLY", Outbox::mail, id);
    }

    /** @return the mails to that address, oldest first */
    public List<OutboxMail> to(String address) {
        return jdbc.query(COLUMNS + "WHERE RECIPIENT = ? ORDER BY ID", Outbox::mail, address);
    }

    /** @return the mails sent last, the newest first */
    public List<OutboxMail> latest(int limit) {
        return jdbc.query(COLUMNS + "ORDER BY ID DESC FETCH FIRST " + limit + " ROWS ONLY", Outbox::mail);
    }

    public Optional<OutboxMail> find(long id) {
        return jdbc.query(COLUMNS + "WHERE ID = ?", Outbox::mail, id).stream().findFirst();
    }

    public void empty() {
        alone.executeWithoutResult(status -> jdbc.update("DELETE FROM HOST_MAIL"));
    }

    private static OutboxMail mail(ResultSet row, int number) throws SQLException {
        Map<String, String> headers = new LinkedHashMap<>();
        row.getString(4).lines().map(line -> line.split(": ", 2)).forEach(line -> headers.put(line[0], line[1]));
        return new OutboxMail(row.getLong(1), row.getString(2), row.getString(3), headers, row.getString(5), row.getString(6), Instant.ofEpochMilli(row.getLong(7)));
    }
}
