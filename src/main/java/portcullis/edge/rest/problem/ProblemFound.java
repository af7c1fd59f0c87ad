package portcullis.edge.rest.problem;

/** Ends a request with a problem; {@link ProblemMapper} writes the answer. */
public final class ProblemFound extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    public ProblemFound(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
