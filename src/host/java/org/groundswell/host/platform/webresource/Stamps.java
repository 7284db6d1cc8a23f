package org.groundswell.host.platform.webresource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Short hashes that change whenever what a browser gets changes. */
final class Stamps {
    private static final int LENGTH = 12;

    private final JsI18n texts;

    Stamps(JsI18n texts) {
        this.texts = texts;
    }

    /** @param translated whether the texts of the script's keys count as well */
    String of(byte[] content, boolean translated) {
        MessageDigest digest = sha256();
        digest.update(content);
        if (translated) {
            String script = new String(content, StandardCharsets.UTF_8);
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
                digest.update(texts.translate(script, locale).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content)).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
