package portcullis.edge.listing;

import portcullis.core.intake.FileProblem;

/** Ends the reading of a list file that cannot be an edition; becomes a refusal before it leaves this package. */
final class BrokenList extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String FETCH_AGAIN = "Fetch the file again from its publisher and import it whole.";

    private final transient FileProblem problem;

    BrokenList(FileProblem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }

    /** The file's content contradicts itself or its format. */
    static BrokenList content(String type, String where, String expected, String seen) {
        return new BrokenList(
                new FileProblem(type, "The list file is not whole or not sound", where, expected, seen, FETCH_AGAIN));
    }

    /** The file goes beyond a limit. */
    static BrokenList limit(String where, String expected, String seen) {
        return new BrokenList(new FileProblem(
                "over-limit",
                "The list file is larger than the settings allow",
                where,
                expected,
                seen,
                "Check that it is the right file; if it is, raise portcullis.limits for lists."));
    }

    /** The file is something else than a list. */
    static BrokenList kind(String type, String seen, String fix) {
        return new BrokenList(new FileProblem(
                type,
                "The file is not a list that can be read",
                "start of the file",
                "a list in one of the formats " + ListFormat.labels() + ", in UTF-8, plain or compressed with gzip",
                seen,
                fix));
    }
}
