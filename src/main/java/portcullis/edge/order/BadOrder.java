package portcullis.edge.order;

import portcullis.core.intake.FileProblem;

/** Carries the reason why an order's document is not read on. */
final class BadOrder extends Exception {
    private static final long serialVersionUID = 1;
    private final transient FileProblem problem;

    private BadOrder(FileProblem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }

    static BadOrder noOrder(String name, String seen) {
        return new BadOrder(new FileProblem(
                "not-an-order",
                "The document is no order",
                name,
                "a UBL 2.x Order or a cXML OrderRequest",
                seen,
                "Send the order's own document, or its lines as a spreadsheet."));
    }

    static BadOrder damaged(String name, String expected, String seen) {
        return new BadOrder(new FileProblem(
                "damaged-file",
                "The document cannot be read",
                name,
                expected,
                seen,
                "Have the document made again by the system that sent it."));
    }

    static BadOrder overLimit(String name, String expected, String seen) {
        return new BadOrder(new FileProblem(
                "over-limit",
                "The document is larger than is allowed",
                name,
                expected,
                seen,
                "Send fewer orders at once, or ask your administrator to raise the limit."));
    }
}
