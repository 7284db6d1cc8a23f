package org.groundswell.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.server.MailServerManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.host.mail.Outbox;
import org.groundswell.host.mail.OutboxMail;
import org.groundswell.host.web.page.AppHost;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.shared.domain.Letter;
import org.groundswell.shared.domain.Mail;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConfluenceMailTest {
    private final Outbox outbox = AppHost.service(Outbox.class);
    private final UserAccessor users = AppHost.service(UserAccessor.class);
    private final Mail mail = new ConfluenceMail(AppHost.service(MailServerManager.class), new ConfluencePeople(users), users);
    private final HostUser reader = account("reader" + UUID.randomUUID() + "@example.org");

    @AfterEach
    void the_server_works_again() {
        outbox.behave(Outbox.Manner.TAKES);
    }

    @Test
    void a_letter_arrives_as_html_and_as_plain_text_with_its_headers() {
        Letter letter = new Letter(of(reader), "Zwölf Antworten", "<p>Grüße &amp; <b>mehr</b></p>", "Grüße & mehr", Map.of("List-Unsubscribe", "<https://wiki.example.org/off>"));

        mail.send(letter);

        OutboxMail sent = only();
        assertThat(sent.subject()).isEqualTo("Zwölf Antworten");
        assertThat(sent.html()).isEqualTo("<p>Grüße &amp; <b>mehr</b></p>");
        assertThat(sent.plain()).isEqualTo("Grüße & mehr");
        assertThat(sent.headers()).containsEntry("List-Unsubscribe", "<https://wiki.example.org/off>").containsEntry("Precedence", "bulk");
    }

    @Test
    void who_has_no_address_no_account_that_works_or_is_not_known_gets_none() {
        long before = newest();
        HostUser off = account("off@example.org");
        AppHost.wiki().people().deactivate(off.getKey());
        HostUser gone = account("gone@example.org");
        AppHost.wiki().people().delete(gone.getKey());

        List.of(of(account(null)), of(account(" ")), of(off), of(gone), new Person("0123")).forEach(person -> mail.send(letter(person)));

        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void what_the_server_does_not_take_may_be_sent_again() {
        outbox.behave(Outbox.Manner.REFUSES);
        assertThatThrownBy(() -> mail.send(letter(of(reader)))).isInstanceOf(IllegalStateException.class).hasMessageNotContaining(reader.getEmail());
        outbox.behave(Outbox.Manner.MISSING);
        assertThatThrownBy(() -> mail.send(letter(of(reader)))).hasMessageContaining("no mail server");
        assertThat(outbox.to(reader.getEmail())).isEmpty();

        outbox.behave(Outbox.Manner.TAKES);
        mail.send(letter(of(reader)));
        assertThat(only().plain()).isEqualTo("t");
    }

    @Test
    void a_subject_or_a_header_cannot_bring_other_headers_along() {
        assertThatThrownBy(() -> new Letter(of(reader), "one\r\nBcc: other@example.org", "h", "t", Map.of())).isInstanceOf(IllegalArgumentException.class);
        for (Map<String, String> header : List.of(Map.of("List-Unsubscribe", "<a>\r\nBcc: b"), Map.of("Bcc\n", "b"), Map.of("X", ""))) {
            assertThatThrownBy(() -> new Letter(of(reader), "s", "h", "t", header)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void where_apps_cannot_see_the_parts_of_mails_the_html_goes_alone() throws ReflectiveOperationException {
        ClassLoader hiding = new WithoutMailParts(getClass().getClassLoader());
        Class<?> people = hiding.loadClass(ConfluencePeople.class.getName());
        Mail alone = (Mail) hiding.loadClass(ConfluenceMail.class.getName()).getConstructor(MailServerManager.class, people, UserAccessor.class)
            .newInstance(AppHost.service(MailServerManager.class), people.getConstructor(UserAccessor.class).newInstance(users), users);

        alone.send(letter(of(reader)));

        assertThat(only().html()).isEqualTo("<p>h</p>");
        assertThat(only().plain()).isNull();
    }

    private static Letter letter(Person person) {
        return new Letter(person, "s", "<p>h</p>", "t", Map.of());
    }

    private OutboxMail only() {
        assertThat(outbox.to(reader.getEmail())).hasSize(1);
        return outbox.to(reader.getEmail()).get(0);
    }

    private long newest() {
        return outbox.latest(1).stream().mapToLong(OutboxMail::id).findFirst().orElse(0);
    }

    private static HostUser account(String email) {
        String name = "p" + UUID.randomUUID();
        return AppHost.wiki().people().create(name, name, email, "secret");
    }

    private static Person of(HostUser user) {
        return new Person(user.getKey().getStringValue());
    }

    /** Makes the app's own classes of this package anew, in a place from where jakarta.mail is not seen. */
    private static final class WithoutMailParts extends ClassLoader {
        private static final String OWN = "org.groundswell.shared.confluence.";

        WithoutMailParts(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("jakarta.mail.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(OWN)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
