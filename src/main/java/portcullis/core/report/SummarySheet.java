package portcullis.core.report;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import portcullis.core.rule.Recommendation;

/** The upload in figures: by recommendation, standing, outcome, rule, list, destination, question and currency. */
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

    private final Consumer<List<Cell>> rows;

    private SummarySheet(Consumer<List<Cell>> rows) {
        this.rows = rows;
    }

    static void write(Counts counts, Consumer<List<Cell>> rows) {
        var sheet = new SummarySheet(rows);
        sheet.recommendations(counts);
        counts.standings.forEach((standing, spread) -> sheet.spread("Standing", standing.name(), spread));
        counts.outcomes.forEach((outcome, spread) -> sheet.spread("Outcome", outcome.name(), spread));
        sheet.ranked("Rule", counts.rules, Integer.MAX_VALUE);
        counts.lists.forEach((list, spread) -> sheet.spread("List", list.name(), spread));
        sheet.ranked("Destination", counts.destinations, Integer.MAX_VALUE);
        sheet.ranked("Question", counts.questions, QUESTIONS);
        counts.values.forEach(sheet::value);
    }

    private void recommendations(Counts counts) {
        for (Recommendation recommendation : Recommendation.values()) {
            rows.accept(List.of(
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

    private void ranked(String topic, Map<String, Spread> spreads, int most) {
        spreads.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Spread> e) -> -e.getValue().rows())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .forEach(entry -> spread(topic, entry.getKey(), entry.getValue()));
    }

    private void spread(String topic, String name, Spread spread) {
        rows.accept(List.of(
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
        rows.accept(List.of(
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
}
