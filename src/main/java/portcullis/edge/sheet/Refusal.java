package portcullis.edge.sheet;

import java.util.List;
import java.util.stream.Collectors;
import portcullis.core.intake.FileProblem;
import portcullis.flow.port.SheetReader;

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

    /** @param previews how the file reads in each encoding that it may be in */
    static Refusal unsureEncoding(List<SheetReader.Preview> previews) {
        return new Refusal(
                new FileProblem(
                        SheetReader.ENCODING_UNSURE,
                        "The file does not say how its letters are encoded",
                        "the file",
                        "text whose letters can be read one way only, best as UTF-8",
                        previews.stream()
                                .map(preview -> preview.encoding() + ": " + XmlPart.shortened(preview.text()))
                                .collect(Collectors.joining(" | ", "text that reads as ", "")),
                        "Save it as UTF-8 or .xlsx, or state its encoding in the mapping, such as {\"encoding\": \"windows-1251\"}."));
    }

    static Refusal unknownEncoding(String seen) {
        return new Refusal(new FileProblem(
                "unknown-encoding",
                "There is no such encoding",
                "the mapping",
                "the name of a character encoding, such as windows-1251 or GB18030",
                "'" + seen + "'",
                "Correct the mapping, or leave the encoding out to have it told by the file."));
    }

    static Refusal wrongEncoding(String where, String encoding) {
        return new Refusal(new FileProblem(
                "wrong-encoding",
                "The file has bytes that are no letters of its encoding",
                where,
                "text in " + encoding,
                "bytes that are not",
                "Save the table as UTF-8 or .xlsx, or state the encoding that it is in."));
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
