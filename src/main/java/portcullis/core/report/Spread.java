package portcullis.core.report;

import java.util.Arrays;
import portcullis.core.rule.Recommendation;

/** Counts the rows of one kind by what is recommended for them. */
final class Spread {
    private final String title;
    private final long[] rows = new long[Recommendation.values().length];
    private long findings;

    Spread(String title) {
        this.title = title;
    }

    void addRow(Recommendation recommendation) {
        rows[recommendation.ordinal()]++;
    }

    void addFindings(long more) {
        findings += more;
    }

    String title() {
        return title;
    }

    long rows() {
        return Arrays.stream(rows).sum();
    }

    long rows(Recommendation recommendation) {
        return rows[recommendation.ordinal()];
    }

    long findings() {
        return findings;
    }
}
