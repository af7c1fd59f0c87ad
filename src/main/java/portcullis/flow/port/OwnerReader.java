package portcullis.flow.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RowProblem;
import portcullis.core.ownership.OwnerFile;

/** Reads a file of ownership statements: a spreadsheet, JSON, or the Beneficial Ownership Data Standard. */
public interface OwnerReader {
    /**
     * What the sender says of the file.
     *
     * @param source the family of files of which a later one takes the place of an earlier one; told from the file's name when absent
     * @param published the day on which the statements were made that have no day of their own
     */
    record Claim(Optional<String> source, LocalDate published) {}

    /** Reads all that can be read; what cannot is a problem with its place. */
    Outcome read(Path file, String fileName, Claim claim);

    /** What reading gave. */
    sealed interface Outcome {
        <R> R fold(Function<Read, R> read, Function<FileProblem, R> refused);
    }

    /**
     * A file with at least one statement.
     *
     * @param problems the rows or records that are left out, and why
     */
    record Read(OwnerFile file, List<RowProblem> problems) implements Outcome {
        public Read {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R fold(Function<Read, R> read, Function<FileProblem, R> refused) {
            return read.apply(this);
        }
    }

    /** A file that is no file of owners, and why. */
    record Refused(FileProblem problem) implements Outcome {
        @Override
        public <R> R fold(Function<Read, R> read, Function<FileProblem, R> refused) {
            return refused.apply(problem);
        }
    }
}
