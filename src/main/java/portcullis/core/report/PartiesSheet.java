package portcullis.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.MatchFound;
import portcullis.core.screen.PartyScreened;
import portcullis.core.subject.Owner;
import portcullis.core.subject.Party;

/** One row for every party of every row, with what came of screening it; a party that was not screened says so. */
final class PartiesSheet implements CaseSheet {
    static final Table TABLE = Table.grid(
            "Parties",
            List.of(
                    Column.figure("Row", 7, "Number of the row in the sheet that was sent."),
                    new Column("Reference", 20, "Order or customer number, revision and line."),
                    new Column("Role", 20, "What the party does in the transaction."),
                    new Column("Name as received", 34, "The party's name, unchanged."),
                    new Column("Native name", 22, "The name in its own script, where the row gives it."),
                    new Column("Address", 36, "The address as written."),
                    new Column("Country", 9, "The party's country; unknown where the row does not say."),
                    new Column(
                            "Headquarters",
                            13,
                            "The country of the party's headquarters; unknown where the row does not say."),
                    new Column("Ultimate parent", 26, "Who stands at the top above the party, as stated."),
                    new Column("Parent headquarters", 13, "The country where the ultimate parent is headquartered."),
                    new Column("Owners", 28, "Owners and their shares in percent, as stated."),
                    new Column("Incorporated", 12, "When the party was founded, as stated."),
                    new Column("Identifier", 20, "Registration, tax or other number, as stated."),
                    new Column("Result", 16, "matches, no match under this basis, or NOT SCREENED."),
                    Column.figure("Top score", 8, "The best match score, 0 to 1."),
                    Column.figure("Matches", 9, "How many listings the party may be; see the sheet Matches.")));

    private static final Cell MATCHES = new Cell.Word("matches", Tone.REVIEW);
    private static final Cell NO_MATCH = new Cell.Word("no match under this basis", Tone.PLAIN);
    private static final Cell NOT_SCREENED = new Cell.Word("NOT SCREENED", Tone.HOLD);

    @Override
    public Table table() {
        return TABLE;
    }

    /** The parties that were screened, and the subject's parties that were not. */
    static int count(CaseFile file) {
        return file.screening().parties().size() + unscreened(file).size();
    }

    private static List<Party> unscreened(CaseFile file) {
        if (file.subject().isEmpty()) {
            return List.of();
        }
        var missing = new ArrayList<Party>(file.subject().get().parties());
        for (PartyScreened screened : file.screening().parties()) {
            missing.remove(screened.party());
        }
        return missing;
    }

    @Override
    public void write(CaseFile file, Consumer<List<Cell>> rows) {
        Cell number = Cell.of(file.rowNumber());
        Cell reference = Cell.of(Words.reference(file));
        for (PartyScreened screened : file.screening().parties()) {
            var matches = screened.matches();
            var row = start(number, reference, screened.party());
            row.add(matches.isEmpty() ? NO_MATCH : MATCHES);
            row.add(topScore(matches));
            row.add(Cell.of(matches.size()));
            rows.accept(row);
        }
        for (Party party : unscreened(file)) {
            var row = start(number, reference, party);
            row.add(NOT_SCREENED);
            row.add(Cell.BLANK);
            row.add(Cell.BLANK);
            rows.accept(row);
        }
    }

    private static List<Cell> start(Cell number, Cell reference, Party party) {
        var behind = party.corporate();
        var row = new ArrayList<Cell>(TABLE.columns().size());
        row.add(number);
        row.add(reference);
        row.add(Cell.of(party.role().title()));
        row.add(Cell.of(party.name().written()));
        row.add(Cell.of(party.name().nativeScript()));
        row.add(Cell.of(party.place().address()));
        row.add(Cell.of(Words.country(party.place().country())));
        row.add(Cell.of(Words.country(behind.headquarters())));
        row.add(Cell.of(behind.ultimateParent()));
        row.add(Cell.of(Words.country(behind.parentHeadquarters())));
        row.add(Cell.of(behind.owners().stream().map(PartiesSheet::owner).collect(Collectors.joining("\n"))));
        row.add(Cell.day(behind.incorporated().asOptional()));
        row.add(Cell.of(party.identifier()));
        return row;
    }

    private static String owner(Owner owner) {
        return owner.name() + " "
                + owner.percent()
                        .map(share -> share.toPlainString() + "%")
                        .asOptional()
                        .orElse("(share unknown)");
    }

    private static Cell topScore(List<MatchFound> matches) {
        return matches.stream()
                .map(MatchFound::score)
                .max(Comparable::compareTo)
                .<Cell>map(score -> new Cell.Figure(EvidenceText.decimals(score)))
                .orElse(Cell.BLANK);
    }
}
