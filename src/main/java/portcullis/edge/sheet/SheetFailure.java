package portcullis.edge.sheet;

import java.nio.file.Path;

/** The disk failed while a file was being read: nothing is wrong with the file as far as is known, and it may be tried again. */
public final class SheetFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    SheetFailure(Path file, Throwable cause) {
        super(
                "cannot read " + file + ": " + cause + "; check the disk and the file's permissions, then try again",
                cause);
    }
}
