package portcullis.core.intake;

import java.util.List;
import java.util.function.Function;
import portcullis.core.subject.Subject;

/** What became of one data row: a subject to screen, or the problems that keep it from being one. */
public sealed interface RowIntake {
    int rowNumber();

    <R> R fold(Function<Subject, R> taken, Function<List<RowProblem>, R> rejected);

    record Taken(Subject subject) implements RowIntake {
        @Override
        public int rowNumber() {
            return subject.rowNumber();
        }

        @Override
        public <R> R fold(Function<Subject, R> taken, Function<List<RowProblem>, R> rejected) {
            return taken.apply(subject);
        }
    }

    record Rejected(int rowNumber, List<RowProblem> problems) implements RowIntake {
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("row " + rowNumber + " is rejected without a reason");
            }
        }

        @Override
        public <R> R fold(Function<Subject, R> taken, Function<List<RowProblem>, R> rejected) {
            return rejected.apply(problems);
        }
    }
}
