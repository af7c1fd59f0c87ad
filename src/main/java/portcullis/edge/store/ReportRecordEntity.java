package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import portcullis.core.report.SamplePlan;
import portcullis.flow.port.ReportRecords;

/**
 * A report that was handed out; only ever inserted. Its sheets are lines of name, rows, columns, digest and entry columns with
 * tabulators between; its sample is method, size and seed with blanks between.
 */
@Entity
@Table(name = "report_record")
class ReportRecordEntity {
    @Id
    long no;

    @Column(name = "report_id")
    String reportId = "";

    @Column(name = "content_digest")
    String contentDigest = "";

    @Column(name = "file_sha256")
    String fileSha256 = "";

    @Column(name = "upload_id")
    String uploadId = "";

    @Column(name = "state_at")
    Instant stateAt = Instant.EPOCH;

    @Column(name = "trail_seq")
    long trailSeq;

    @Convert(converter = Free.class)
    String sample = "";

    @Convert(converter = Free.class)
    String sheets = "";

    @Column(name = "content_no")
    long content;

    static ReportRecordEntity of(ReportRecords.Written report) {
        var entity = new ReportRecordEntity();
        entity.reportId = report.reportId();
        entity.contentDigest = report.contentDigest();
        entity.fileSha256 = report.fileSha256();
        entity.uploadId = report.uploadId();
        entity.stateAt = report.stateAt();
        entity.trailSeq = report.trailSeq();
        SamplePlan plan = report.sample();
        entity.sample = plan.method() + " " + plan.size() + " " + plan.seed();
        entity.sheets = report.sheets().stream().map(ReportRecordEntity::line).collect(Collectors.joining("\n"));
        return entity;
    }

    private static String line(ReportRecords.Sheet sheet) {
        String entries = sheet.entries().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return String.join(
                "\t",
                sheet.name(),
                Integer.toString(sheet.rows()),
                Integer.toString(sheet.columns()),
                sheet.sha256(),
                entries);
    }

    ReportRecords.Written written() {
        String[] plan = sample.split(" ", 3);
        return new ReportRecords.Written(
                reportId,
                contentDigest,
                fileSha256,
                uploadId,
                stateAt,
                trailSeq,
                new SamplePlan(SamplePlan.Method.valueOf(plan[0]), Integer.parseInt(plan[1]), plan[2]),
                sheets.lines().map(ReportRecordEntity::sheet).toList());
    }

    private static ReportRecords.Sheet sheet(String line) {
        String[] parts = line.split("\t", -1);
        List<Integer> entries = Arrays.stream(parts[4].split(" ", -1))
                .filter(column -> !column.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return new ReportRecords.Sheet(
                parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3], entries);
    }
}
