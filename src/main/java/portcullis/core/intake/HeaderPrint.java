package portcullis.core.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The fingerprint of a header row: the same for the same headers in the same order, whatever their case, spaces and punctuation. */
public final class HeaderPrint {
    private static final int BYTES = 16;

    private HeaderPrint() {}

    /** Thirty-two hexadecimal digits; empty for a row without any header. */
    public static String of(List<String> headers) {
        int width = headers.size();
        while (width > 0 && HeaderKey.of(headers.get(width - 1)).isEmpty()) {
            width--;
        }
        if (width == 0) {
            return "";
        }
        var keys = headers.subList(0, width).stream().map(HeaderKey::of).toList();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", keys).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
