package portcullis.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import portcullis.core.intake.FileProblem;

/**
 * A file in work: incoming bytes on local disk with their SHA-256 and count, gone when closed. Reading stops one byte past the
 * limit, so that {@link #isOver} tells a file that is too large without taking all of it.
 */
public final class Spool implements AutoCloseable {
    private final Path file;
    private final String sha256;
    private final long bytes;
    private final long limit;

    private Spool(Path file, String sha256, long bytes, long limit) {
        this.file = file;
        this.sha256 = sha256;
        this.bytes = bytes;
        this.limit = limit;
    }

    /** Copies the stream into a new file in the directory, which is made if it is not there. */
    public static Spool of(InputStream source, Path directory, long limit) {
        try {
            Files.createDirectories(directory);
            Path file = Files.createTempFile(directory, "in-", ".part");
            var digest = MessageDigest.getInstance("SHA-256");
            long bytes;
            try (var out = Files.newOutputStream(file)) {
                bytes = copy(new DigestInputStream(source, digest), out, limit);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
            return new Spool(file, HexFormat.of().formatHex(digest.digest()), bytes, limit);
        } catch (IOException e) {
            throw new UncheckedIOException("taking in a file to " + directory + ": " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static long copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        for (int n = in.read(buffer); n >= 0 && total <= limit; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            total += n;
        }
        return total;
    }

    public Path file() {
        return file;
    }

    public String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }

    public boolean isOver() {
        return bytes > limit;
    }

    InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException("opening " + file, e);
        }
    }

    /** The problem of a file that {@link #isOver}. */
    public static FileProblem tooLarge(String fileName, long limit) {
        return new FileProblem(
                "over-limit",
                "The file is too large",
                fileName,
                "at most " + limit + " bytes",
                "more",
                "Split the file, or ask an administrator to raise portcullis.limits.upload.bytes.");
    }

    @Override
    public void close() {
        Scratch.remove(file);
    }
}
