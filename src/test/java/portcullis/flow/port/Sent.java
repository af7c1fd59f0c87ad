package portcullis.flow.port;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Upload;

/** A file as a sender sends it. */
final class Sent {
    private final String sender;
    private final String fileName;
    private final byte[] bytes;

    Sent(String sender, String fileName, byte[] bytes) {
        this.sender = sender;
        this.fileName = fileName;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** A file of so many bytes by chance; the same for the same size. */
    static Sent of(String sender, int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return new Sent(sender, "orders-" + size + ".xlsx", bytes);
    }

    Upload to(Uploads uploads) {
        return to(uploads, Optional.empty());
    }

    Upload to(Uploads uploads, Optional<String> key) {
        return uploads.add(request(), original(), key, new ByteArrayInputStream(bytes));
    }

    Request request() {
        return Request.asOf(LocalDate.of(2026, 2, 1), sender);
    }

    Upload.Original original() {
        return new Upload.Original(fileName, sha256(), bytes.length);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
