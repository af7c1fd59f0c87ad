package portcullis.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.core.subject.SubjectKind;

/**
 * Two rows that are one header, as with {@code Supplier} merged over {@code Name} and {@code Country}: what stands in the upper
 * row counts for the empty cells to its right. Taken for a header only where the upper row has such gaps, the lower one has no
 * numbers, and most of the lower one's cells are words of headers; a first row of data must never be taken for half a header.
 */
final class HeaderPair {
    private static final double MOST = 0.6;
    private static final String BETWEEN = " / ";

    private HeaderPair() {}

    /** The headers of both rows together, one for each column; empty where the two are no header. */
    static Optional<List<String>> joined(SubjectKind kind, HeaderWords words, RawRow upper, RawRow lower) {
        int width = Math.max(upper.cells().size(), lower.cells().size());
        if (!mayBe(upper, lower, width)) {
            return Optional.empty();
        }
        var headers = new ArrayList<String>(width);
        int filled = 0;
        int known = 0;
        String group = "";
        for (int column = 0; column < width; column++) {
            group = upper.cell(column).isEmpty() ? group : upper.cell(column);
            String below = lower.cell(column);
            String header = header(kind, words, group, upper.cell(column), below);
            headers.add(header);
            if (!below.isEmpty()) {
                filled++;
                known += words.exactly(kind, header).isEmpty() ? 0 : 1;
            }
        }
        return known >= 2 && known >= MOST * filled ? Optional.of(headers) : Optional.empty();
    }

    private static String header(SubjectKind kind, HeaderWords words, String group, String above, String below) {
        if (below.isEmpty()) {
            return above;
        }
        String both = group.isEmpty() ? below : group + BETWEEN + below;
        return !words.exactly(kind, both).isEmpty()
                        || words.exactly(kind, below).isEmpty()
                ? both
                : below;
    }

    private static boolean mayBe(RawRow upper, RawRow lower, int width) {
        boolean gap = false;
        boolean started = false;
        for (int column = 0; column < width; column++) {
            String below = lower.cell(column);
            if (NumberText.parse(below).isPresent() || DateText.parse(below).isPresent()) {
                return false;
            }
            gap |= started && upper.cell(column).isEmpty() && !below.isEmpty();
            started |= !upper.cell(column).isEmpty();
        }
        return gap;
    }
}
