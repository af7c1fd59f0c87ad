package portcullis.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portcullis.core.goods.GoodsCatalogue;
import portcullis.core.intake.CountryNames;
import portcullis.core.intake.FoundHeader;
import portcullis.core.intake.HeaderFinder;
import portcullis.core.intake.HeaderWords;
import portcullis.core.intake.Mapping;
import portcullis.core.intake.RawRow;
import portcullis.core.intake.RowReader;
import portcullis.core.match.IndexedMatcher;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Overrides;
import portcullis.core.screen.ScreenSettings;
import portcullis.core.screen.Screener;
import portcullis.core.screen.Screening;
import portcullis.core.screen.SubjectFacts;
import portcullis.core.subject.Subject;
import portcullis.core.text.NameLore;
import portcullis.core.watchlist.Watchlist;
import portcullis.edge.listing.ListLimits;
import portcullis.edge.listing.PublishedLists;
import portcullis.edge.pack.PackFiles;
import portcullis.edge.pack.ReferenceFiles;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.SheetReader;

/** Reads and screens sample files without a server: the core with the program's own rules and the sample edition, on one day. */
final class SampleDesk {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Path EDITION = Path.of("sample-data", "lists", "sample-edition-2026-11-01.json");

    private final CountryNames countries = CountryNames.of(ReferenceFiles.lines("intake/countries.csv"));
    private final HeaderFinder headers =
            new HeaderFinder(HeaderWords.of(ReferenceFiles.lines("intake/headers.csv")), countries);
    private final Screener screener;

    SampleDesk() {
        Watchlist watchlist = new Watchlist(List.of(edition()));
        Map<String, List<String>> names = new HashMap<>();
        NameLore.FILES.forEach(name -> names.put(name, ReferenceFiles.lines("names/" + name + ".csv")));
        screener = new Screener(
                watchlist,
                IndexedMatcher.of(watchlist, NameLore.of(names)),
                PackFiles.book(Optional.empty(), SubjectFacts.SCHEMA, Overrides.NONE)
                        .on(DAY, Mode.AS_ENFORCED, Optional.empty()),
                GoodsCatalogue.of(ReferenceFiles.lines("goods/accelerators.csv")),
                ScreenSettings.STANDARD);
    }

    Screening screen(Subject subject) {
        return screener.screen(subject);
    }

    /** What became of a data row: the recommendation, then a line for each finding or for the rejection. */
    record Outcome(String recommendation, List<String> findings) {}

    /** The outcomes of a file's data rows, by row number. */
    Map<Integer, Outcome> outcomes(Path file) {
        List<RawRow> rows = rows(file);
        FoundHeader header = header(rows);
        var reader = new RowReader(header.kind(), header.columns(), countries);
        var outcomes = new TreeMap<Integer, Outcome>();
        for (RawRow row : rows) {
            if (row.number() > header.headerRow() && !row.isBlank()) {
                outcomes.put(
                        row.number(),
                        reader.read(row)
                                .fold(
                                        subject -> outcome(screen(subject)),
                                        problems -> new Outcome(
                                                "HOLD",
                                                List.of("rejected: "
                                                        + problems.get(0).type()))));
            }
        }
        return outcomes;
    }

    /** The headers of a file that say nothing to the program. */
    List<String> unread(Path file) {
        FoundHeader header = header(rows(file));
        var unread = new ArrayList<>(header.columns().headers());
        header.columns()
                .columns()
                .values()
                .forEach(at -> at.forEach(
                        column -> unread.remove(header.columns().headers().get(column))));
        unread.removeIf(String::isEmpty);
        return unread;
    }

    private static Outcome outcome(Screening screening) {
        return new Outcome(
                screening.recommendation().name(),
                screening.findings().stream()
                        .map(finding -> finding.outcome() + " " + finding.rule().id())
                        .toList());
    }

    private FoundHeader header(List<RawRow> rows) {
        return headers.find(rows, Optional.empty(), Mapping.NONE).orElseThrow();
    }

    private static List<RawRow> rows(Path file) {
        var rows = new ArrayList<RawRow>();
        var problem = new ContentSheetReader(SheetLimits.DEFAULTS).read(file, new SheetReader.RowTaker() {
            @Override
            public boolean wants(String sheet, List<String> allSheets) {
                return sheet.equals(allSheets.get(0));
            }

            @Override
            public boolean take(RawRow row) {
                rows.add(row);
                return true;
            }
        });
        if (problem.isPresent()) {
            throw new IllegalStateException(problem.get().sentence());
        }
        return rows;
    }

    private static Watchlist.Part edition() {
        return new PublishedLists(ListLimits.DEFAULT, new ContentSheetReader(SheetLimits.DEFAULTS))
                .read(EDITION, EDITION.getFileName().toString(), ListReader.Claim.NONE, DAY)
                .fold(ListReader.Read::part, problem -> {
                    throw new IllegalStateException(problem.sentence());
                });
    }
}
