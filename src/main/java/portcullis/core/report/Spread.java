package portcullis.core.report;

import portcullis.core.rule.Recommendation;

/** Counts the rows of one kind by what is recommended for them. */
final class Spread {
    private final String title;
    private long hold;
    private long review;
    private long noFinding;
    private long findings;

    Spread(String title) {
        this.title = title;
    }

    void addRow(Recommendation recommendation) {
        switch (recommendation) {
            case HOLD -> hold++;
            case REVIEW -> review++;
            case NO_FINDING -> noFinding++;
        }
    }

    void addFinding() {
        findings++;
    }

    String title() {
        return title;
    }

    long rows() {
        return hold + review + noFinding;
    }

    long rows(Recommendation recommendation) {
        return switch (recommendation) {
            case HOLD -> hold;
            case REVIEW -> review;
            case NO_FINDING -> noFinding;
        };
    }

    long findings() {
        return findings;
    }
}
