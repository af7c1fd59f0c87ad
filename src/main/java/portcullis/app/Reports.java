package portcullis.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import portcullis.core.report.SamplePlan;
import portcullis.edge.excel.WorkbookReader;
import portcullis.flow.AuditTrail;
import portcullis.flow.Desk;
import portcullis.flow.port.AuditLog;
import portcullis.flow.port.Cases;
import portcullis.flow.port.ReportReader;
import portcullis.flow.port.ReportRecords;
import portcullis.flow.port.ReportWriter;
import portcullis.flow.port.SheetReader;
import portcullis.flow.port.Uploads;
import portcullis.flow.report.ReportSources;
import portcullis.flow.report.VerifyReport;
import portcullis.flow.report.WriteAuditReport;
import portcullis.flow.report.WrittenRows;

/** Makes what writes audit reports and checks those that come back. */
@Dependent
class Reports {
    @Produces
    @Singleton
    ReportReader reportReader() {
        return new WorkbookReader();
    }

    @Produces
    @Singleton
    ReportSources reportSources(Cases cases, Desk desk, AuditLog log, AuditTrail trail) {
        return new ReportSources(cases, desk, log, trail);
    }

    @Produces
    @Singleton
    WriteAuditReport writeAuditReport(
            Uploads uploads, ReportSources sources, ReportWriter writer, ReportRecords records, Settings settings) {
        return new WriteAuditReport(
                uploads,
                sources,
                writer,
                new WriteAuditReport.Keeping(records, settings.scratch(), SamplePlan.STANDARD));
    }

    @Produces
    @Singleton
    WrittenRows writtenRows(Uploads uploads, ReportSources sources, ReportReader reader) {
        return new WrittenRows(uploads, sources, reader);
    }

    @Produces
    @Singleton
    VerifyReport verifyReport(
            SheetReader sheets, ReportReader reader, ReportRecords records, WrittenRows rows, Settings settings) {
        return new VerifyReport(sheets, reader, records, rows, settings.scratch());
    }
}
