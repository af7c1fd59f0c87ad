package portcullis.flow.mapping;

import java.util.List;
import java.util.Optional;
import portcullis.core.intake.Field;
import portcullis.core.intake.FileRemark;
import portcullis.core.intake.Mapping;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.port.Mappings;

/**
 * What a file seems to hold, for a person to confirm or change.
 *
 * @param sheets all sheets, in the order in which they would be tried; a text file has one without a name
 * @param chosen the sheet that would be screened
 * @param saved the saved mapping that its header calls for, already applied
 * @param questions what the file leaves open
 */
public record Proposal(
        List<Sheet> sheets, Optional<String> chosen, Optional<Mappings.Saved> saved, List<Question> questions) {
    public Proposal {
        sheets = List.copyOf(sheets);
        questions = List.copyOf(questions);
    }

    /**
     * One sheet.
     *
     * @param hidden whether the workbook hides it
     * @param header what its header says, if it has one
     * @param first its first rows as they are, for a person to see
     */
    public record Sheet(String name, boolean hidden, Optional<Header> header, List<List<String>> first) {
        public Sheet {
            first = List.copyOf(first);
        }
    }

    /**
     * A sheet's header.
     *
     * @param row as a spreadsheet counts it, from 1
     * @param depth one row, or two that are read together
     * @param print its fingerprint
     * @param missing fields that a screening can hardly do without and that no column gives
     */
    public record Header(
            SubjectKind kind,
            int row,
            int depth,
            String print,
            List<Column> columns,
            List<Field> missing,
            List<FileRemark> remarks) {
        public Header {
            columns = List.copyOf(columns);
            missing = List.copyOf(missing);
            remarks = List.copyOf(remarks);
        }

        /** The mapping that says what this header is taken for, to be changed or sent along as it is. */
        public Mapping mapping() {
            return StatedBy.columns(columns);
        }
    }

    /**
     * One column.
     *
     * @param letter as a spreadsheet names it, from {@code A}
     * @param field what it is taken for; empty when it would not be read
     * @param confidence above 0, at most 1; 0 without a field
     * @param samples its first different cells, at most five
     */
    public record Column(String letter, String header, Optional<Field> field, double confidence, List<String> samples) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Something that the file leaves open. Answered by the mapping that is sent with the upload.
     *
     * @param type {@code date-order} or {@code encoding}
     * @param about the field whose column it is about; empty for the whole file
     * @param choices each answer with what the file would then say
     */
    public record Question(String type, Optional<Field> about, String text, List<Choice> choices) {
        public Question {
            choices = List.copyOf(choices);
        }
    }

    /** One answer, and a sample of the file read that way. */
    public record Choice(String answer, String preview) {}
}
