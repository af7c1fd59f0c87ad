package portcullis.core.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest of texts in UTF-8 that grows as they come. */
final class Sha256 {
    private final MessageDigest digest = digest();

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    static String hex(String text) {
        return new Sha256().add(text).hex();
    }

    Sha256 add(CharSequence text) {
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The digest in 64 hexadecimal digits; ends it. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
