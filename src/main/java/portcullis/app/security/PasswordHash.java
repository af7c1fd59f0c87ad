package portcullis.app.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password's salted hash: PBKDF2 with HMAC-SHA-512, whose iterations follow the OWASP password storage cheat sheet (210,000).
 * Written as {@code pbkdf2-sha512$iterations$salt$hash}, so that the cost can rise without locking anybody out.
 */
public final class PasswordHash {
    static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final String SCHEME = "pbkdf2-sha512";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt;
        this.hash = hash;
    }

    /** A new hash with a salt of its own; takes about a tenth of a second on purpose. */
    public static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(ITERATIONS, salt, derive(password, salt, ITERATIONS));
    }

    /**
     * A hash as {@link #written} gives it.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static PasswordHash parse(String written) {
        String[] parts = written.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("a password hash reads " + SCHEME + "$iterations$salt$hash");
        }
        int iterations = Integer.parseInt(parts[1]);
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException("iterations are 1 to " + MOST_ITERATIONS + ", not " + iterations);
        }
        var base64 = Base64.getDecoder();
        return new PasswordHash(iterations, base64.decode(parts[2]), base64.decode(parts[3]));
    }

    /** Whether this is the hash of that password. Takes the same time for every password. */
    public boolean fits(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt, iterations));
    }

    public String written() {
        var base64 = Base64.getEncoder().withoutPadding();
        return SCHEME + "$" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2 with HMAC-SHA-512", e);
        } finally {
            spec.clearPassword();
        }
    }
}
