package portcullis.edge.sheet;

import portcullis.core.intake.FileProblem;

/** Carries the reason why a file is not read on, from where it shows up to the reader, which answers it as a value. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;
    private static final String WANTED = "an .xlsx or .xls workbook or a delimited text file";
    private static final String SAVE_AS = "Save the table as .xlsx or .csv and upload that file.";
    private final transient FileProblem problem;

    Refusal(FileProblem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }

    static Refusal empty() {
        return new Refusal(new FileProblem(
                "empty-file",
                "The file is empty",
                "the file",
                WANTED + " with a header and rows",
                "nothing",
                "Export the table again and upload the new file."));
    }

    static Refusal notASpreadsheet(String seen) {
        return new Refusal(new FileProblem(
                "not-a-spreadsheet", "The file is not a spreadsheet", "the file", WANTED, seen, SAVE_AS));
    }

    static Refusal encrypted() {
        return new Refusal(new FileProblem(
                "encrypted-workbook",
                "The workbook is protected by a password",
                "the file",
                "a workbook without a password",
                "an encrypted one",
                "Remove the password in your spreadsheet program and upload the file again."));
    }

    static Refusal unsupported(String seen) {
        return new Refusal(new FileProblem(
                "macro-or-unsupported-workbook",
                "The workbook is of a kind that is not read here",
                "the file",
                WANTED + " without macros",
                seen,
                SAVE_AS));
    }

    static Refusal damaged(String where, String expected, String seen) {
        return new Refusal(new FileProblem(
                "damaged-file",
                "The file is damaged",
                where,
                expected,
                seen,
                "Open it in your spreadsheet program, save it again and upload the new file."));
    }

    static Refusal bomb(String where, String expected, String seen) {
        return new Refusal(new FileProblem(
                "zip-bomb",
                "The file would expand beyond all measure",
                where,
                expected,
                seen,
                "If this is an honest file, save the table as .csv and upload that."));
    }

    static Refusal overLimit(String where, String expected, String seen) {
        return new Refusal(new FileProblem(
                "over-limit",
                "The file is larger than is allowed",
                where,
                expected,
                seen,
                "Split the table into smaller files, or ask your administrator to raise the limit."));
    }
}
