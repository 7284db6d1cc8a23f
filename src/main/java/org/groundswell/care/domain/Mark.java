package org.groundswell.care.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Person;

/**
 * That a person has been told of something; stored once only, before it is told.
 *
 * @param event   what sort of telling it is
 * @param subject of what
 */
public record Mark(String event, String subject, Person person) {
    private static final int DIGITS = 16;

    /** Of a happening: the same kind, subject, path and person is the same one. */
    public static Mark of(Happening what, Person person) {
        return new Mark(what.kind() + "#" + digest(what.path() + "\n" + what.by().key()), what.subject().value(), person);
    }

    /** Of the mail about a notice. */
    public static Mark mail(Notice notice) {
        return new Mark("MAIL", notice.ref().value(), notice.person());
    }

    /** Of the digest of a day. */
    public static Mark digest(LocalDate day, Person person) {
        return new Mark("DIGEST", day.toString(), person);
    }

    public String uniq() {
        return event + ":" + subject + ":" + person.key();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
