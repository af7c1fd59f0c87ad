package portcullis.flow.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * One record of the audit trail: an act, its number, and the hash of the record before it.
 *
 * @param seq counts from 1 without a gap
 * @param previous the hash of the record before, 64 hexadecimal digits; of the first, 64 zeros
 * @param hash what was kept as this record's hash; {@link #computed} says what it should be
 */
public record Link(long seq, Act act, String previous, String hash) {
    /** What stands before the first record. */
    public static final String NOTHING = "0".repeat(64);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The next record of a chain. */
    public static Link after(long seq, String previous, Act act) {
        var open = new Link(seq + 1, act, previous, "");
        return new Link(seq + 1, act, previous, open.computed());
    }

    /** The record as canonical JSON, which is what its hash is taken of. */
    public String canonical() {
        return new CanonicalJson()
                .with("action", act.deed().name())
                .with("actor", act.actor())
                .with("address", act.address())
                .with("at", TIME.format(act.at()))
                .raw("detail", act.detail())
                .with("object", act.object())
                .with("previous", previous)
                .with("seq", seq)
                .with("upload", act.upload())
                .toString();
    }

    /** SHA-256 of the canonical form's UTF-8 bytes, 64 hexadecimal digits. */
    public String computed() {
        return sha256(canonical());
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
