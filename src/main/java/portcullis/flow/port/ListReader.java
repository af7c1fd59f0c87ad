package portcullis.flow.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import portcullis.core.intake.FileProblem;
import portcullis.core.watchlist.Watchlist;

/** Reads a published list file, plain or gzip, into an edition. */
public interface ListReader {
    /**
     * What the sender of a list file says of it; each part is told from the file itself when absent.
     *
     * @param format a format's name, such as {@code csl-json}
     */
    record Claim(Optional<String> format, Optional<String> source, Optional<LocalDate> published) {
        public static final Claim NONE = new Claim(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads the whole file or refuses it: half a list is no list.
     *
     * @param fileName the file's own name, which may carry the publisher's date
     * @param today stands in for the publisher's date where neither the file, its name nor the claim has one
     */
    Outcome read(Path file, String fileName, Claim claim, LocalDate today);

    /** What reading gave. */
    sealed interface Outcome {
        <R> R fold(Function<Read, R> read, Function<FileProblem, R> refused);
    }

    /**
     * A whole edition.
     *
     * @param remarks what the reader left out or could not tell, one sentence each
     * @param shownWhole whether the file itself shows that it is all of it: by its end, a count or a digest
     */
    record Read(Watchlist.Part part, List<String> remarks, boolean shownWhole) implements Outcome {
        @Override
        public <R> R fold(Function<Read, R> read, Function<FileProblem, R> refused) {
            return read.apply(this);
        }
    }

    /** A file that is no edition, and why. */
    record Refused(FileProblem problem) implements Outcome {
        @Override
        public <R> R fold(Function<Read, R> read, Function<FileProblem, R> refused) {
            return refused.apply(problem);
        }
    }
}
