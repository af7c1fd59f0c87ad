package portcullis.edge.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * An answer that was written to a file first, so that a failure half-way is a problem document and never half a workbook. The
 * file is gone when the answer has been sent.
 */
record Prepared(Path file, long bytes) {
    /** Writes to a path that does not exist yet. */
    @FunctionalInterface
    interface Writer {
        void write(Path file) throws IOException;
    }

    static Prepared in(Path directory, Writer writer) {
        Path file = directory.resolve("answer-" + UUID.randomUUID());
        try {
            Files.createDirectories(directory);
            writer.write(file);
            return new Prepared(file, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("preparing an answer in " + file, e);
        } catch (RuntimeException e) {
            file.toFile().delete();
            throw e;
        }
    }

    /** The bytes; closing the stream deletes the file. */
    InputStream open() {
        try {
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException("reading back " + file, e);
        }
    }
}
