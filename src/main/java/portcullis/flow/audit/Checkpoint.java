package portcullis.flow.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed statement that the chain had a certain record: kept outside the database and printed in reports, so that who holds the
 * database cannot make up another chain unseen.
 *
 * @param key SHA-256 of the public key that the signature is checked with
 * @param signature Ed25519 over {@link #signed}, in Base64
 */
public record Checkpoint(long seq, String hash, String key, String signature) {
    private static final Pattern LINE = Pattern.compile(
            "\\{\"hash\":\"([0-9a-f]{64})\",\"key\":\"([0-9a-f]{64})\",\"seq\":([0-9]{1,15}),\"signature\":\"([A-Za-z0-9+/=]{88})\"\\}");

    /** The bytes that are signed, as text: canonical JSON of hash, key and number. */
    public static String signed(long seq, String hash, String key) {
        return new CanonicalJson()
                .with("hash", hash)
                .with("key", key)
                .with("seq", seq)
                .toString();
    }

    /** The checkpoint as one line of canonical JSON. */
    public String line() {
        return new CanonicalJson()
                .with("hash", hash)
                .with("key", key)
                .with("seq", seq)
                .with("signature", signature)
                .toString();
    }

    /** A checkpoint as {@link #line} writes it; empty for anything else. */
    public static Optional<Checkpoint> parse(String line) {
        Matcher parts = LINE.matcher(line.strip());
        return parts.matches()
                ? Optional.of(
                        new Checkpoint(Long.parseLong(parts.group(3)), parts.group(1), parts.group(2), parts.group(4)))
                : Optional.empty();
    }
}
