package org.groundswell.care.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.groundswell.shared.domain.Happening;

/** The link in every mail by which one gets no more of its kind, without logging in: signed for this person and this kind alone. */
public final class Unsubscribing {
    /** Stands for the digest where otherwise a kind stands. */
    public static final String DIGEST = "DIGEST";
    private static final String PATH = "/plugins/servlet/groundswell/unsubscribe/";
    private static final int LENGTH = 22;
    private static final int BLOCK = 64;
    private static final int INNER = 0x36;
    private static final int OUTER = 0x5c;

    private Unsubscribing() {
    }

    /** @return the address of the link below the context path */
    public static String path(Preference preference, Happening.Kind kind) {
        return path(preference, kind.name());
    }

    public static String digestPath(Preference preference) {
        return path(preference, DIGEST);
    }

    private static String path(Preference preference, String what) {
        return PATH + preference.ref() + "/" + what + "/" + signature(preference, what);
    }

    /** Whether the link was made for this person and this kind. */
    public static boolean signed(Preference preference, String what, String signature) {
        return MessageDigest.isEqual(signature(preference, what).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(Preference preference, String what) {
        byte[] signed = hmac(preference.secret().value().getBytes(StandardCharsets.UTF_8), what.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed).substring(0, LENGTH);
    }

    /** HMAC with SHA-256 as RFC 2104 has it, for keys of at most 64 bytes. */
    static byte[] hmac(byte[] key, byte[] message) {
        byte[] inner = digest(padded(key, INNER), message);
        return digest(padded(key, OUTER), inner);
    }

    private static byte[] padded(byte[] key, int pad) {
        byte[] block = Arrays.copyOf(key, BLOCK);
        for (int at = 0; at < BLOCK; at++) {
            block[at] ^= (byte) pad;
        }
        return block;
    }

    private static byte[] digest(byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
