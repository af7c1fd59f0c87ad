package portcullis.core.report;

import java.util.List;
import java.util.function.Consumer;
import portcullis.core.match.Match;
import portcullis.core.review.Decision;
import portcullis.core.review.ReasonCode;
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
            "The digest of a row is the SHA-256 of the values of all its columns in UTF-8 with one tabulator between and a line feed at the end. "
                    + "Inside a value, backslash, tabulator and line feed are written \\\\, \\t and \\n. Empty cells are empty; so are the columns that "
                    + "are there to be filled in. Numbers are in plain decimal notation without trailing zeros; days are 2026-02-01; times are "
                    + "2026-02-01T08:30:00Z.",
            "The digest of a sheet is the SHA-256 of the digests of its rows, the row of titles included, in hexadecimal, each ended by a line feed.",
            "The content digest on the cover is the SHA-256 of one line for each sheet but the cover, in the order of the workbook: the "
                    + "sheet's name, a space, the sheet's digest, a line feed.",
            "Control characters in a text are shown as their Unicode pictures, such as \u2400 for NUL; halves of broken characters as \\uD800. "
                    + "Line ends are line feeds. The sender's file itself is kept unchanged and has the digest on the cover.",
            "Text that comes from the file is text in every cell, even where it looks like a formula or a link.");

    private static final List<String> SAMPLING = List.of(
            "Method, size and seed stand on the cover and in the sheet Settings, with the digest of the population: the SHA-256 of one line "
                    + "for each row that could be drawn, in the order of rows: the row's number, a blank, its stratum and, by money, a blank and its "
                    + "amount in hundredths, ended by a line feed.",
            "SIMPLE has one stratum, 'all rows'. STRATIFIED has one for each outcome, a row belonging to that of its most restrictive finding, "
                    + "to NO_FINDING or to REJECTED. MONETARY has one for each currency, with the rows that state quantity and unit price.",
            "The size is dealt out to the strata one by one, in the order of their names, round after round, to those that still have rows.",
            "A row's ticket is the SHA-256, in hexadecimal, of the seed, a blank and the row's number. Of each stratum the rows with the lowest "
                    + "tickets are drawn.",
            "By money, the hundredths of a stratum are counted through from 0 in the order of rows. The interval is their number divided by the "
                    + "stratum's share of the size, rounded down; the first unit is the SHA-256 of the seed, a blank and the currency, as a "
                    + "number, modulo the interval. The rows that hold this unit and every further one at the interval are drawn.");

    private static final List<String> FILLING = List.of(
            "Columns to be filled in are yellow: names in SignOff, marks in Sample, remarks in Decisions, decisions in Cases. No digest covers "
                    + "them. The sheets Cover, SignOff, Reconciliation and ReadMe are protected against slips, without a password.",
            "A decision in the sheet Cases takes an outcome, a reason code, a comment and, where the code asks for it, evidence. Send the workbook to the page Verification or to "
                    + "POST api/v1/dispositions: each is taken in as if it were made in the program, with the same checks, under the name of "
                    + "whoever sends it; a case that somebody else decided since is a conflict and stays as it is.",
            "Sorting a sheet changes no value but the order of its rows, and verification says so. Cells in Matches and Rules columns of the "
                    + "sheet Cases lead to the row that they name; in a long report only the first 20,000 of them do.");

    private final Consumer<List<Cell>> rows;
    private final AuditReport.Taker names;
    private int written;

    private ReadMeSheet(Consumer<List<Cell>> rows, AuditReport.Taker names) {
        this.rows = rows;
        this.names = names;
    }

    /** Writes the rows, and names those that lists of choices are made of. */
    static void write(List<Table> tables, Consumer<List<Cell>> rows, AuditReport.Taker names) {
        var sheet = new ReadMeSheet(rows, names);
        sheet.row("About this report", "Advice", Limits.ADVICE);
        sheet.row("About this report", "No finding", Limits.SHORT);
        Limits.NOT_CHECKED.forEach(limit -> sheet.row("What is not checked", "", limit));
        sheet.words();
        sheet.numbered("How parties are matched", METHOD);
        sheet.numbered("How to check this report", CHECKING);
        sheet.numbered("How to draw the sample", SAMPLING);
        sheet.numbered("What can be filled in", FILLING);
        tables.forEach(sheet::columns);
    }

    private void words() {
        for (Recommendation recommendation : Recommendation.values()) {
            put(Cell.of("Recommendation"), Words.recommendation(recommendation), Cell.of(Meanings.of(recommendation)));
        }
        name(RangeName.RECOMMENDATION, Recommendation.values().length);
        for (Outcome outcome : Outcome.values()) {
            row("Outcome", outcome.name(), Meanings.of(outcome));
        }
        name(RangeName.OUTCOME, Outcome.values().length);
        choices();
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

    private void choices() {
        for (Decision.Kind kind : Decision.Kind.values()) {
            row("Decision", kind.name(), Meanings.of(kind));
        }
        name(RangeName.DECISION, Decision.Kind.values().length);
        int chosen = 0;
        for (ReasonCode code : ReasonCode.values()) {
            if (code.group() != ReasonCode.Group.PROGRAM) {
                row("Reason code", code.code(), Meanings.of(code));
                chosen++;
            }
        }
        name(RangeName.REASON, chosen);
        row("Test mark", "\u2713", "The test was passed.");
        row("Test mark", "\u2717", "The test was failed; the note says how.");
        row("Test mark", "n.a.", "The test does not apply to the row.");
        name(RangeName.TEST_MARK, 3);
        row("Auditor remark", "agrees", "The auditor would have decided the same.");
        row("Auditor remark", "disagrees", "The auditor would have decided otherwise.");
        row("Auditor remark", "asks", "The auditor needs to know more.");
        name(RangeName.REMARK, 3);
    }

    /** Names the cells of the last rows in the column of names. */
    private void name(String name, int last) {
        int end = written + 1;
        names.name(new RangeName(name, TABLE.name(), 1, end - last + 1, end));
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
        put(Cell.of(topic), Cell.of(name), Cell.of(meaning));
    }

    private void put(Cell topic, Cell name, Cell meaning) {
        rows.accept(List.of(topic, name, meaning));
        written++;
    }
}
