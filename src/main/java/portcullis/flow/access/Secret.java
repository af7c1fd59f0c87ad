package portcullis.flow.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The text of an API token as its holder sends it. Only its digest is ever kept. */
public record Secret(String text) {
    /** The SHA-256 of the text, 64 hexadecimal digits; enough for a secret that was drawn, not chosen. */
    public String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}
