package portcullis.core.report;

import java.util.List;

/** The audit report of an upload: its tables in the order in which a workbook shows them. */
public record AuditReport(String id, List<Table> tables) {
    public AuditReport {
        tables = List.copyOf(tables);
    }
}
