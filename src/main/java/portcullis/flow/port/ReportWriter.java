package portcullis.flow.port;

import java.io.OutputStream;
import portcullis.core.report.AuditReport;

/** Writes an audit report as a file that people open. The same report gives the same bytes. */
public interface ReportWriter {
    /** Streams the report; closes nothing. */
    void write(AuditReport report, OutputStream target);
}
