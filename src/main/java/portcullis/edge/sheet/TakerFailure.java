package portcullis.edge.sheet;

/** Carries what the taker of the rows threw past the parsers, so that it is not mistaken for a damaged file. */
final class TakerFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final RuntimeException thrown;

    TakerFailure(RuntimeException thrown) {
        super(thrown);
        this.thrown = thrown;
    }

    RuntimeException thrown() {
        return thrown;
    }
}
