package portcullis.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import portcullis.core.report.SamplePlan;
import portcullis.edge.excel.WorkbookReader;
import portcullis.flow.AuditTrail;
import portcullis.flow.DecideCase;
import portcullis.flow.Desk;
import portcullis.flow.Sight;
import portcullis.flow.port.AuditLog;
import portcullis.flow.port.Cases;
import portcullis.flow.port.ReportReader;
import portcullis.flow.port.ReportRecords;
import portcullis.flow.port.ReportWriter;
import portcullis.flow.port.SheetReader;
import portcullis.flow.port.Uploads;
import portcullis.flow.report.ReportSources;
import portcullis.flow.report.TakeDispositions;
import portcullis.flow.report.VerifyReport;
import portcullis.flow.report.WriteAuditReport;
import portcullis.flow.report.WriteRejectedRows;
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
    VerifyReport.Reading reading(SheetReader sheets, ReportReader reader) {
        return new VerifyReport.Reading(sheets, reader);
    }

    @Produces
    @Singleton
    VerifyReport verifyReport(
            VerifyReport.Reading reading, ReportRecords records, WrittenRows rows, Sight sight, Settings settings) {
        return new VerifyReport(reading, records, rows, sight, settings.scratch());
    }

    @Produces
    @Singleton
    TakeDispositions takeDispositions(VerifyReport verifying, ReportReader reader, Sight sight, DecideCase deciding) {
        return new TakeDispositions(verifying, reader, sight, deciding);
    }

    @Produces
    @Singleton
    WriteRejectedRows writeRejectedRows(Uploads uploads, Cases cases, ReportWriter writer) {
        return new WriteRejectedRows(uploads, cases, writer);
    }
}
