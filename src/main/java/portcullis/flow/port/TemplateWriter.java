package portcullis.flow.port;

import java.io.OutputStream;
import java.util.List;
import portcullis.core.intake.Field;
import portcullis.core.subject.SubjectKind;

/** Writes blank workbooks for people to fill in. */
public interface TemplateWriter {
    /**
     * Writes one.
     *
     * @param columns the columns to fill in
     * @param more further fields that may be added, told on a sheet of their own
     */
    void write(SubjectKind kind, List<Field> columns, List<Field> more, OutputStream out);
}
