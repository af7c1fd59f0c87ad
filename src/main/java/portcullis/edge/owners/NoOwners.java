package portcullis.edge.owners;

import portcullis.core.intake.FileProblem;

/** Ends the reading of a file that is no file of owners; becomes a refusal before it leaves this package. */
final class NoOwners extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient FileProblem problem;

    NoOwners(FileProblem problem) {
        super(problem.sentence(), null, false, false);
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
