package portcullis.edge.rest;

import java.nio.file.Path;
import portcullis.core.rule.Mode;

/**
 * What the API takes from the settings.
 *
 * @param mode how the law is read where a caller does not say
 * @param uploadBytes the largest file to screen
 * @param listBytes the largest list file
 * @param bulk what one request for many matches may hold
 * @param scratch a directory for answers that are being prepared
 */
public record RestSettings(Mode mode, long uploadBytes, long listBytes, Bulk bulk, Path scratch) {
    private static final long MEBIBYTE = 1024 * 1024;

    /** The most lines of a request, and the largest body, in bytes. */
    public record Bulk(int lines, long bytes) {}

    /** The largest body of a kind, in bytes; a form's other fields come on top of its file. */
    long largest(Needs.Body body) {
        return switch (body) {
            case DOCUMENT -> MEBIBYTE;
            case LINES -> bulk.bytes();
            case UPLOAD -> uploadBytes + MEBIBYTE;
            case LIST -> listBytes + MEBIBYTE;
        };
    }
}
