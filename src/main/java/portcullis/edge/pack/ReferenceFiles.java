package portcullis.edge.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The reference texts that ship with the program: names, headers, countries, goods and packs. */
public final class ReferenceFiles {
    private static final String ROOT = "/portcullis/";

    private ReferenceFiles() {}

    /**
     * The lines of a text, such as {@code goods/accelerators.csv}, in UTF-8.
     *
     * @throws PackFailure when there is no such text
     */
    public static List<String> lines(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8).lines().toList();
    }

    static byte[] bytes(String path) {
        try (InputStream in = ReferenceFiles.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IOException("there is no such file in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new PackFailure("reading the program's own file " + path + " failed; install the program again", e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
