package org.groundswell.host.wiki;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Keeps passwords and tokens so that the database does not give them away. */
final class Passwords {
    private static final int ROUNDS = 10_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final RecentlyRight RECENT = new RecentlyRight(random(32));

    private Passwords() {
    }

    static String hash(String password) {
        byte[] salt = random(16);
        return HexFormat.of().formatHex(salt) + "$" + derive(password, salt);
    }

    static boolean matches(String password, String stored) {
        if (RECENT.contains(password, stored)) {
            return true;
        }
        boolean right = derived(password, stored);
        if (right) {
            RECENT.add(password, stored);
        }
        return right;
    }

    private static boolean derived(String password, String stored) {
        String[] parts = stored.split("\\$");
        byte[] expected = parts[1].getBytes(StandardCharsets.US_ASCII);
        byte[] given = derive(password, HexFormat.of().parseHex(parts[0])).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, given);
    }

    /** Tokens are long and random, so that one round is enough. */
    static String hashToken(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String randomHex(int bytes) {
        return HexFormat.of().formatHex(random(bytes));
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private static String derive(String password, byte[] salt) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS);
            return HexFormat.of().formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
