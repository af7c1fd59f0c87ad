package portcullis.core.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import portcullis.core.rule.Recommendation;

/**
 * The upload in figures: by recommendation, standing, outcome, month, rule, list, destination, question, reason, time to decide and
 * currency; and four charts of these rows.
 */
final class SummarySheet {
    static final Table TABLE = Table.grid(
            "Summary",
            List.of(
                    new Column("Topic", 16, "What is counted."),
                    new Column("Name", 46, "The value that rows have in common."),
                    new Column("Title", 40, "The value in words; for a question, the rule that asks it."),
                    Column.figure("Rows", 11, "How many data rows have it; a row may have several."),
                    Column.figure("HOLD", 11, "How many of these rows are recommended HOLD."),
                    Column.figure("REVIEW", 11, "How many of these rows are recommended REVIEW."),
                    Column.figure("NO_FINDING", 14, "How many of these rows are recommended NO_FINDING."),
                    Column.figure("Findings", 11, "How many findings have it; matches for a list."),
                    Column.figure("Amount", 17, "Quantity × unit price together, for a currency.")));

    /** The most questions that are listed; all stand in the sheet Rules. */
    static final int QUESTIONS = 25;

    private static final int NAME = 1;
    private static final int ROWS = 3;
    /** The most rows of a topic that a chart draws. */
    private static final int DRAWN = 24;

    private final AuditReport.Taker taker;
    private final Consumer<List<Cell>> rows;
    private int written;

    private SummarySheet(Consumer<List<Cell>> rows, AuditReport.Taker taker) {
        this.taker = taker;
        this.rows = rows;
    }

    /** Writes the rows through the ledger, and the charts to the taker. */
    static void write(Counts counts, Consumer<List<Cell>> rows, AuditReport.Taker taker) {
        var sheet = new SummarySheet(rows, taker);
        sheet.recommendations(counts);
        counts.standings.forEach((standing, spread) -> sheet.spread("Standing", standing.name(), spread));
        counts.outcomes.forEach((outcome, spread) -> sheet.spread("Outcome", outcome.name(), spread));
        sheet.months(counts.months);
        sheet.rules(counts);
        sheet.lists(counts);
        sheet.ranked("Destination", counts.destinations, Integer.MAX_VALUE);
        sheet.ranked("Question", counts.questions, QUESTIONS);
        sheet.decisions(counts.decisions);
        counts.values.forEach(sheet::value);
    }

    private void recommendations(Counts counts) {
        for (Recommendation recommendation : Recommendation.values()) {
            put(List.of(
                    Cell.of("Recommendation"),
                    Words.recommendation(recommendation),
                    Cell.of("of all data rows"),
                    new Cell.Count(counts.cases.rows(recommendation)),
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.BLANK));
        }
        spread("All", "data rows", counts.cases);
    }

    private void months(Map<String, Spread> months) {
        int first = written + 2;
        months.forEach((month, spread) -> spread("Month", month, spread));
        var drawn = months.entrySet().stream().limit(DRAWN).toList();
        var series = new ArrayList<Chart.Series>();
        int column = ROWS;
        for (Recommendation each : Recommendation.values()) {
            column++;
            series.add(new Chart.Series(
                    each.name(),
                    column,
                    tone(each),
                    drawn.stream()
                            .map(month -> new Chart.Point(
                                    month.getKey(), month.getValue().rows(each)))
                            .toList()));
        }
        chart(
                Chart.Kind.STACKED_COLUMNS,
                "Rows by month and recommendation",
                "For each month of the rows' dates, how many rows are HOLD, REVIEW and NO_FINDING: topic Month.",
                first,
                series);
    }

    private static Tone tone(Recommendation recommendation) {
        return switch (recommendation) {
            case HOLD -> Tone.HOLD;
            case REVIEW -> Tone.REVIEW;
            case NO_FINDING -> Tone.NO_FINDING;
        };
    }

    private void rules(Counts counts) {
        int first = written + 2;
        var sorted = sorted(counts.rules);
        sorted.forEach(entry -> spread("Rule", entry.getKey(), entry.getValue()));
        bars(
                "Rules met most often",
                "topic Rule",
                first,
                sorted.stream().limit(10).toList());
    }

    private void lists(Counts counts) {
        int first = written + 2;
        counts.lists.forEach((list, spread) -> spread("List", list.name(), spread));
        bars(
                "Rows with matches, by list",
                "topic List",
                first,
                counts.lists.entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey().name(), entry.getValue()))
                        .limit(DRAWN)
                        .toList());
    }

    private void decisions(DecisionCounts counts) {
        ranked("Reason", counts.reasons, Integer.MAX_VALUE);
        int first = written + 2;
        var drawn = new ArrayList<Map.Entry<String, Spread>>();
        for (int i = 0; i < counts.ages.length; i++) {
            spread("Time to decide", DecisionCounts.AGES.get(i), counts.ages[i]);
            drawn.add(Map.entry(DecisionCounts.AGES.get(i), counts.ages[i]));
        }
        spread("Time to decide", "nobody decided yet", counts.undecided);
        drawn.add(Map.entry("nobody decided yet", counts.undecided));
        bars("Time from screening to the first decision", "topic Time to decide", first, drawn);
        counts.medianMinutes().ifPresent(minutes -> {
            figure("Median minutes to the first decision", minutes);
            figure("Decisions", counts.decisions());
            figure("Decisions that reopened a closed case", counts.reopened());
        });
    }

    private void figure(String name, long figure) {
        put(List.of(
                Cell.of("Decisions"),
                Cell.of(name),
                Cell.BLANK,
                new Cell.Count(figure),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK));
    }

    private void bars(String title, String topic, int first, List<Map.Entry<String, Spread>> drawn) {
        var points = drawn.stream()
                .map(entry -> new Chart.Point(entry.getKey(), entry.getValue().rows()))
                .toList();
        chart(
                Chart.Kind.BARS,
                title,
                title + ", one bar for each: " + topic + ".",
                first,
                List.of(new Chart.Series("Rows", ROWS, Tone.SECTION, points)));
    }

    private void chart(Chart.Kind kind, String title, String says, int first, List<Chart.Series> series) {
        if (!series.get(0).points().isEmpty()) {
            taker.chart(new Chart(kind, title, says, TABLE.name(), NAME, first, series));
        }
    }

    private void ranked(String topic, Map<String, Spread> spreads, int most) {
        sorted(spreads).stream().limit(most).forEach(entry -> spread(topic, entry.getKey(), entry.getValue()));
    }

    private static List<Map.Entry<String, Spread>> sorted(Map<String, Spread> spreads) {
        return spreads.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Spread> e) -> -e.getValue().rows())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private void spread(String topic, String name, Spread spread) {
        put(List.of(
                Cell.of(topic),
                Cell.of(name),
                Cell.of(spread.title()),
                new Cell.Count(spread.rows()),
                new Cell.Count(spread.rows(Recommendation.HOLD)),
                new Cell.Count(spread.rows(Recommendation.REVIEW)),
                new Cell.Count(spread.rows(Recommendation.NO_FINDING)),
                spread.findings() == 0 ? Cell.BLANK : new Cell.Count(spread.findings()),
                Cell.BLANK));
    }

    private void value(String currency, Counts.Value value) {
        put(List.of(
                Cell.of("Value"),
                Cell.of(currency),
                Cell.of("rows that state quantity and unit price"),
                new Cell.Count(value.rows),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.of(value.sum.setScale(2, RoundingMode.HALF_UP))));
    }

    private void put(List<Cell> row) {
        rows.accept(row);
        written++;
    }
}
