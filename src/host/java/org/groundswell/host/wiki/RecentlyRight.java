package org.groundswell.host.wiki;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were found right a while ago, so that a client which sends its password with every request waits for the slow check once.
 * Kept are keyed hashes over what is stored and what was given: a new password, a new salt or another account is another entry.
 */
final class RecentlyRight {
    private static final int MOST = 1000;

    private final SecretKeySpec key;
    private final Set<String> seen = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    }));

    /** @param key known to this process only */
    RecentlyRight(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    boolean contains(String password, String stored) {
        return seen.contains(mark(password, stored));
    }

    void add(String password, String stored) {
        seen.add(mark(password, stored));
    }

    private String mark(String password, String stored) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(stored.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
