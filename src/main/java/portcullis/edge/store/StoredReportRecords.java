package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hibernate.StatelessSession;
import portcullis.flow.port.ReportRecords;

/** The records of reports in the database. */
@Dependent
public class StoredReportRecords implements ReportRecords {
    private final Sessions sessions;

    @Inject
    public StoredReportRecords(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public void keep(Written report, Path marks) {
        sessions.run("keeping the record of a report", session -> {
            boolean known = find(session, "r.contentDigest = ?1", report.contentDigest())
                    .filter(kept -> kept.fileSha256.equals(report.fileSha256()))
                    .isPresent();
            if (!known) {
                insert(session, report, marks);
            }
            return known;
        });
    }

    private static void insert(StatelessSession session, Written report, Path marks) {
        try (InputStream in = Files.newInputStream(marks)) {
            var entity = ReportRecordEntity.of(report);
            entity.no = Contents.next(session, "report_record_seq");
            entity.content = Contents.keep(session, in).number();
            session.insert(entity);
        } catch (IOException failed) {
            throw new StorageFailed("reading the marks of a report in " + marks, failed);
        }
    }

    @Override
    public Optional<Written> byContent(String contentDigest) {
        return sessions.run(
                "finding the record of a report by its content",
                session -> find(session, "r.contentDigest = ?1", contentDigest).map(ReportRecordEntity::written));
    }

    @Override
    public Optional<Written> byId(String reportId) {
        return sessions.run(
                "finding the record of a report by its id",
                session -> find(session, "r.reportId = ?1", reportId).map(ReportRecordEntity::written));
    }

    private static Optional<ReportRecordEntity> find(StatelessSession session, String condition, String value) {
        return session.createSelectionQuery(
                        "from ReportRecordEntity r where " + condition + " order by r.no desc",
                        ReportRecordEntity.class)
                .setParameter(1, value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void copyMarks(Written report, Path target) {
        long content = sessions.run(
                "finding the marks of a report",
                session -> find(session, "r.contentDigest = ?1", report.contentDigest())
                        .map(kept -> kept.content)
                        .orElseThrow(() ->
                                new IllegalArgumentException("there is no record of report " + report.reportId())));
        Contents.copy(sessions, content, target);
    }
}
