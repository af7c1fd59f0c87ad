package portcullis.core.report;

import java.time.Instant;
import java.util.Optional;
import portcullis.core.subject.SubjectKind;

/**
 * What a report says of the file that was sent.
 *
 * @param sha256 the digest of the file's bytes, 64 hexadecimal digits
 * @param sender the account that sent it, or {@code inbox}
 * @param incomplete why the report does not cover the whole file, such as a cancelled upload; absent when it does
 */
public record UploadFacts(
        String uploadId,
        SubjectKind kind,
        String fileName,
        String sha256,
        long bytes,
        String sender,
        Optional<String> note,
        Times times,
        Optional<String> incomplete) {
    /** When the file came, when its screening began and ended, when the report was made. */
    public record Times(Instant received, Optional<Instant> started, Optional<Instant> finished, Instant reported) {}
}
