package portcullis.edge.excel;

/** A workbook that could not be written, because the disk or the receiver failed; nothing of it may be used. */
public final class WorkbookFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    WorkbookFailure(String reportId, Throwable cause) {
        super(
                "writing the workbook of report " + reportId + ": " + cause.getMessage()
                        + ". Check the space left for temporary files and write it again.",
                cause);
    }
}
