package portcullis.flow.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import portcullis.core.report.ReportSource;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;

/** Watches the cases of a report pass, and remembers the latest event that the report knows of. */
final class Latest {
    private Instant event;

    Latest(Instant screened) {
        event = screened;
    }

    Instant event() {
        return event;
    }

    ReportSource watching(ReportSource source) {
        return source.with(new ReportSource.CaseFiles() {
            @Override
            public void forEach(Consumer<CaseFile> taker) {
                source.cases().forEach(file -> {
                    for (Decision decision : file.decisions()) {
                        event = decision.at().isAfter(event) ? decision.at() : event;
                    }
                    taker.accept(file);
                });
            }

            @Override
            public List<CaseFile> of(Set<Integer> rows) {
                return source.cases().of(rows);
            }
        });
    }
}
