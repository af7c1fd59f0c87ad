package portcullis.core.report;

import java.util.List;
import java.util.function.Consumer;
import portcullis.core.match.Match;
import portcullis.core.review.Standing;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleState;
import portcullis.core.rule.Truth;
import portcullis.core.watchlist.ListCode;

/** How to read the report: its words, its method, its limits, how to check it, and every column of every sheet. */
final class ReadMeSheet {
    static final Table TABLE = Table.grid(
            "ReadMe",
            List.of(
                    new Column("Topic", 24, "What the row explains."),
                    new Column("Name", 30, "The word, step or column."),
                    new Column("Meaning", 80, "What it means.")));

    private static final List<String> METHOD = List.of(
            "Every party of a row is compared with every listing of every edition in the sheet Lists: by name and aliases, by "
                    + "name in its own script, by address and by identifier. No listing at or above the review threshold is left out.",
            "Names are made comparable first: letter case, punctuation, accents, look-alike and invisible characters, spacing, and legal "
                    + "forms such as Ltd or GmbH are set aside for the comparison. The name as received is never changed.",
            "The words of two names are then paired off. Alike words raise the score, spelling differences lower it, distinctive "
                    + "words that find no partner lower it most, words that many names share hardly count.",
            "Country, address and identifier raise or lower the score, each as a named part. Weak aliases count for less. An identifier "
                    + "alone suffices; an address alone suffices for a listing that is a bare address.",
            "The score is 0 to 1 and is computed from its parts; the column Evidence of the sheet Matches shows all of them. It says how alike "
                    + "two parties are, never how grave a finding is.",
            "What a match means is decided by rules. Each condition of a rule is TRUE, FALSE or UNKNOWN on the facts of the row; where a "
                    + "missing fact leaves a rule open, the finding is NEEDS_DATA and asks for it.");

    private static final List<String> CHECKING = List.of(
            "The report id on the cover is the SHA-256 of these lines, each ended by a line feed, in UTF-8: 'original' and the digest of the "
                    + "file; 'as-of', 'mode', 'scenario' (nothing after it for none) with their values; 'edition' with id and digest, for each edition; "
                    + "'pack' with name, version and digest, for each pack; 'setting' with name=value, for each setting; 'software' "
                    + "with its name. Word and values are separated by one space.",
            "The digest of a sheet is the SHA-256 of its rows, header included, in UTF-8: the values of all columns with one tabulator between, "
                    + "each row ended by a line feed. Inside a value, backslash, tabulator and line feed are written \\\\, \\t and \\n. Empty cells are "
                    + "empty; numbers are in plain decimal notation without trailing zeros; days are 2026-02-01; times are 2026-02-01T08:30:00Z.",
            "The content digest on the cover is the SHA-256 of one line for each sheet but the cover, in the order of the workbook: the "
                    + "sheet's name, a space, the sheet's digest, a line feed.",
            "Control characters in a text are shown as their Unicode pictures, such as \u2400 for NUL; halves of broken characters as \\uD800. "
                    + "Line ends are line feeds. The sender's file itself is kept unchanged and has the digest on the cover.",
            "Text that comes from the file is text in every cell, even where it looks like a formula or a link.");

    private final Consumer<List<Cell>> rows;

    private ReadMeSheet(Consumer<List<Cell>> rows) {
        this.rows = rows;
    }

    static void write(List<Table> tables, Consumer<List<Cell>> rows) {
        var sheet = new ReadMeSheet(rows);
        sheet.row("About this report", "Advice", Limits.ADVICE);
        sheet.row("About this report", "No finding", Limits.SHORT);
        Limits.NOT_CHECKED.forEach(limit -> sheet.row("What is not checked", "", limit));
        sheet.words();
        sheet.numbered("How parties are matched", METHOD);
        sheet.numbered("How to check this report", CHECKING);
        tables.forEach(sheet::columns);
    }

    private void words() {
        for (Recommendation recommendation : Recommendation.values()) {
            rows.accept(List.of(
                    Cell.of("Recommendation"),
                    Words.recommendation(recommendation),
                    Cell.of(Meanings.of(recommendation))));
        }
        for (Outcome outcome : Outcome.values()) {
            row("Outcome", outcome.name(), Meanings.of(outcome));
        }
        for (Standing standing : Standing.values()) {
            row("Standing", standing.name(), Meanings.of(standing));
        }
        for (Truth truth : Truth.values()) {
            row("Truth of a condition", truth.name(), Meanings.of(truth));
        }
        for (RuleState state : RuleState.values()) {
            row("State of a rule", Words.spoken(state), Meanings.of(state));
        }
        for (Mode mode : Mode.values()) {
            row("Mode", mode.name(), Meanings.of(mode));
        }
        for (ListCode list : ListCode.values()) {
            row("List", list.name(), list.title() + ", " + list.publisher() + " (" + list.authority() + ")");
        }
        for (Match.Carrier carrier : Match.Carrier.values()) {
            row("Carrier of a match", Words.spoken(carrier), Meanings.of(carrier));
        }
    }

    private void numbered(String topic, List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            row(topic, "Step " + (i + 1), sentences.get(i));
        }
    }

    private void columns(Table table) {
        if (table.layout() == Table.Layout.GRID) {
            table.columns().forEach(column -> row("Column of " + table.name(), column.title(), column.meaning()));
        }
    }

    private void row(String topic, String name, String meaning) {
        rows.accept(List.of(Cell.of(topic), Cell.of(name), Cell.of(meaning)));
    }
}
