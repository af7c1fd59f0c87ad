package portcullis.app.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a short while that a password fitted a hash, so that a program which sends its password with every call does not
 * cost a tenth of a second each time. Keeps neither password nor plain digest: only a keyed digest over stored hash and
 * password, under a key that dies with the process. A changed password has another hash and is therefore not remembered.
 */
final class RecentlyProved {
    private static final int KEY_BYTES = 32;

    private final Duration lifetime;
    private final SecretKeySpec key;
    private final Map<String, Instant> until;

    RecentlyProved(int capacity, Duration lifetime) {
        this.lifetime = lifetime;
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
        this.until = new Bounded<>(capacity);
    }

    synchronized boolean knows(String storedHash, String password, Instant now) {
        Instant end = until.get(digest(storedHash, password));
        return end != null && now.isBefore(end);
    }

    synchronized void remember(String storedHash, String password, Instant now) {
        until.put(digest(storedHash, password), now.plus(lifetime));
    }

    private String digest(String storedHash, String password) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(storedHash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }
}
