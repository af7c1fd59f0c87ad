package portcullis.core.report;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import portcullis.core.screen.Basis;
import portcullis.core.watchlist.Edition;

/** The list editions of the basis, and how old each was on the as-of date. */
final class ListsSheet {
    static final Table TABLE = Table.grid(
            "Lists",
            List.of(
                    new Column("Edition", 30, "The edition's id: source, date, beginning of its digest."),
                    new Column("Source", 14, "The list family that later editions replace."),
                    new Column("Published", 12, "The publisher's date."),
                    Column.figure(
                            "Age in days",
                            12,
                            "From the publisher's date to the as-of date; below 0 where the edition is the later one."),
                    Column.figure("Entries", 11, "How many listings the file holds."),
                    new Column("Sample", 9, "SAMPLE where the edition is the sample that ships with the program."),
                    new Column("Remark", 44, "What to bear in mind about this edition."),
                    new Column("SHA-256", 66, "The digest of the list's file.")));

    private ListsSheet() {}

    static void write(Basis basis, Consumer<List<Cell>> rows) {
        for (Edition edition : basis.editions()) {
            long age = age(edition, basis);
            rows.accept(List.of(
                    Cell.of(edition.id()),
                    Cell.of(edition.source()),
                    new Cell.Day(edition.published()),
                    Cell.of(age),
                    new Cell.Count(edition.entries()),
                    edition.sample() ? new Cell.Word("SAMPLE", Tone.HOLD) : Cell.BLANK,
                    Cell.of(remark(edition, age, basis)),
                    Cell.of(edition.sha256())));
        }
    }

    static long age(Edition edition, Basis basis) {
        return ChronoUnit.DAYS.between(edition.published(), basis.asOf());
    }

    private static String remark(Edition edition, long age, Basis basis) {
        if (edition.sample()) {
            return "Made for trials; no basis for a real decision.";
        }
        if (basis.isStale(edition)) {
            return "Older than the settings allow: parties listed since are missing.";
        }
        return age < 0 ? "Published after the as-of date: entries that came later were screened as well." : "";
    }
}
