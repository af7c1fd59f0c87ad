package portcullis.core.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import portcullis.core.match.Score;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Basis;
import portcullis.core.screen.Kinship;
import portcullis.core.screen.MatchFound;
import portcullis.core.screen.PartyScreened;
import portcullis.core.subject.Party;

/** One row for every listing that a party may be, with the evidence written out. */
final class MatchesSheet implements CaseSheet {
    static final Table TABLE = Table.grid(
            "Matches",
            List.of(
                    Column.figure("Row", 7, "Number of the row in the sheet that was sent."),
                    new Column("Reference", 16, "Order or customer number, revision and line."),
                    new Column("Role", 13, "What the party does in the transaction."),
                    new Column("Party", 24, "The party's name as received; its address where it has no name."),
                    new Column("Party country", 8, "The party's country; unknown where the row does not say."),
                    new Column("List", 6, "The short code of the list, explained in the sheet ReadMe."),
                    new Column("Entry", 12, "The listing's id at its publisher."),
                    new Column("Listed name", 24, "The listing's primary name."),
                    new Column("Matched name", 24, "The name or alias that matched."),
                    new Column(
                            "Carrier",
                            10,
                            "What carried the match: name, identifier, address (floor and unit agree) or building."),
                    Column.figure("Score", 8, "How alike party and listing are: 0 is not at all, 1 is the same."),
                    new Column("Band", 16, "Where the score stands against the thresholds of the basis."),
                    new Column(
                            "Evidence",
                            56,
                            "How the score came about, part by part; indented lines are parts of the line above."),
                    new Column(
                            "Group", 14, "A word that this and further listings have in common with the party's name."),
                    new Column("Same entry", 22, "The same entry, by list and name, in other publications."),
                    new Column("Other lists", 20, "Other lists with a party of the same name."),
                    new Column("Listing countries", 9, "The countries of the listing's addresses."),
                    new Column("Listing addresses", 26, "The listing's addresses as published."),
                    new Column("Programs", 12, "Sanctions programs of the listing."),
                    new Column("License requirement", 24, "The publisher's own text of what needs a license."),
                    new Column("Review policy", 18, "The publisher's own text of how an application is reviewed."),
                    new Column(
                            "Footnotes", 10, "Entity List footnotes, which decide the foreign-direct-product rules."),
                    new Column("Citation", 14, "The notice that published the listing."),
                    new Column("Edition", 18, "The list edition that the listing stands in; see the sheet Lists.")));

    private final Optional<BigDecimal> threshold;
    private final Optional<BigDecimal> review;

    MatchesSheet(Basis basis) {
        threshold = setting(basis, "match.threshold");
        review = setting(basis, "match.review.threshold");
    }

    private static Optional<BigDecimal> setting(Basis basis, String name) {
        return basis.settings().entrySet().stream()
                .filter(setting ->
                        setting.getKey().equals(name) || setting.getKey().endsWith("." + name))
                .map(Map.Entry::getValue)
                .filter(value -> value.matches("[01](\\.\\d+)?"))
                .map(BigDecimal::new)
                .findFirst();
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CaseFile file, Consumer<List<Cell>> rows) {
        Cell number = Cell.of(file.rowNumber());
        Cell reference = Cell.of(Words.reference(file));
        for (PartyScreened screened : file.screening().parties()) {
            Kinship kinship = Kinship.of(screened);
            for (MatchFound match : screened.matches()) {
                rows.accept(row(number, reference, screened.party(), match, kinship));
            }
        }
    }

    private List<Cell> row(Cell number, Cell reference, Party party, MatchFound match, Kinship kinship) {
        var listing = match.listing();
        Score score = match.score();
        return List.of(
                number,
                reference,
                Cell.of(party.role().title()),
                Cell.of(party.label()),
                Cell.of(Words.country(party.place().country())),
                Cell.of(listing.list().name()),
                Cell.of(listing.id()),
                Cell.of(listing.name()),
                Cell.of(listing.matchedName()),
                Cell.of(match.carrier().name().toLowerCase(Locale.ROOT)),
                new Cell.Figure(EvidenceText.decimals(score)),
                band(score),
                Cell.of(EvidenceText.of(match.evidence())),
                Cell.of(kinship.group(match)),
                Cell.of(Words.lines(kinship.sameEntry(match))),
                Cell.of(Words.lines(kinship.otherLists(match))),
                Cell.of(Words.codes(listing.countries())),
                Cell.of(Words.lines(listing.addresses())),
                Cell.of(Words.lines(listing.programs())),
                Cell.of(listing.license().requirement()),
                Cell.of(listing.license().policy()),
                Cell.of(listing.footnotes().stream().map(String::valueOf).collect(Collectors.joining(", "))),
                Cell.of(listing.citation()),
                Cell.of(listing.editionId()));
    }

    private Cell band(Score score) {
        if (threshold.isPresent() && score.atLeast(threshold.get().doubleValue())) {
            return new Cell.Word("at or above threshold " + threshold.get(), Tone.HOLD);
        }
        if (review.isPresent() && score.atLeast(review.get().doubleValue())) {
            return new Cell.Word("at or above review threshold " + review.get(), Tone.REVIEW);
        }
        return new Cell.Word(
                review.isPresent() ? "below review threshold " + review.get() : "threshold not stated in the basis",
                Tone.PLAIN);
    }
}
