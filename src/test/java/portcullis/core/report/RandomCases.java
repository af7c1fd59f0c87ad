package portcullis.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import portcullis.core.review.CaseFile;

/** Cases in any mixture, from a seed. */
final class RandomCases {
    private RandomCases() {}

    /** So many cases from row 2 on, with gaps between the rows. */
    static List<CaseFile> of(long seed, int count) {
        var random = new Random(seed);
        var cases = new ArrayList<CaseFile>();
        int row = 1;
        for (int i = 0; i < count; i++) {
            row += 1 + random.nextInt(2);
            cases.add(
                    switch (random.nextInt(8)) {
                        case 0 -> SampleCases.listedEndUser(row);
                        case 1 -> SampleCases.parentInChina(row);
                        case 2 -> SampleCases.missingFigures(row);
                        case 3 -> SampleCases.rejected(row);
                        case 4 -> SampleCases.bareAddress(row);
                        case 5 -> SampleCases.activeText(row);
                        case 6 -> SampleCases.notScreened(row);
                        default -> SampleCases.nothingFound(row);
                    });
        }
        return cases;
    }

    /** A sheet with the header in row 1 whose last row is this one. */
    static SheetFacts sheet(int lastRow, int dataRows) {
        return new SheetFacts(
                "Sheet1",
                1,
                List.of("PO"),
                List.of("reference.number"),
                0,
                lastRow - 1 - dataRows,
                dataRows,
                lastRow,
                List.of());
    }
}
