package org.groundswell.care.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.groundswell.shared.domain.Happening;

/** The link in every mail by which one gets no more of its kind, without logging in: signed for this person and this kind alone. */
public final class Unsubscribing {
    /** Stands for the digest where otherwise a kind stands. */
    public static final String DIGEST = "DIGEST";
    private static final String PATH = "/plugins/servlet/groundswell/unsubscribe/";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 22;

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
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(preference.secret().value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] signed = mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed).substring(0, LENGTH);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
