package portcullis.edge.rest;

import java.nio.file.Path;
import portcullis.core.rule.Mode;

/**
 * What the API takes from the settings.
 *
 * @param mode how the law is read where a caller does not say
 * @param uploadBytes the largest file to screen
 * @param listBytes the largest list file
 * @param scratch a directory for answers that are being prepared
 */
public record RestSettings(Mode mode, long uploadBytes, long listBytes, Path scratch) {
    private static final long MEBIBYTE = 1024 * 1024;

    /** The largest body of a kind, in bytes; a form's other fields come on top of its file. */
    long largest(Needs.Body body) {
        return switch (body) {
            case DOCUMENT -> MEBIBYTE;
            case LINES -> 32 * MEBIBYTE;
            case UPLOAD -> uploadBytes + MEBIBYTE;
            case LIST -> listBytes + MEBIBYTE;
        };
    }
}
