package portcullis.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a sheet that is not as it was written.
 *
 * @param was the row, as a spreadsheet counts it, where it was written; 0 where it never was
 * @param is the row where it stands now; 0 where it is gone
 */
public record RowDifference(Kind kind, int was, int is) {
    /** What became of a row. */
    public enum Kind {
        /** It is there, with another value in at least one cell. */
        CHANGED,
        /** It is gone. */
        MISSING,
        /** It was never written. */
        ADDED,
        /** It stands in another place, unchanged. */
        MOVED
    }

    /**
     * Compares the marks of a sheet's rows as written with those as found. Rows that are alike in both are set against each other
     * first; of the rest, as many as can be are taken for changed, in their order, and what is left over is missing or was added.
     * Where all rows are there but not in order, each row that stands elsewhere is told as moved.
     *
     * @param most how many differences are told at most
     */
    public static List<RowDifference> between(long[] written, long[] found, int most) {
        if (Arrays.equals(written, found)) {
            return List.of();
        }
        int same = commonStart(written, found);
        int end = commonEnd(written, found, same);
        return new Between(written, found, same, end).differences(most);
    }

    private static int commonStart(long[] written, long[] found) {
        int same = 0;
        while (same < Math.min(written.length, found.length) && written[same] == found[same]) {
            same++;
        }
        return same;
    }

    private static int commonEnd(long[] written, long[] found, int start) {
        int same = 0;
        int most = Math.min(written.length, found.length) - start;
        while (same < most && written[written.length - 1 - same] == found[found.length - 1 - same]) {
            same++;
        }
        return same;
    }

    /** The part of two sheets between their common beginning and their common end. */
    private static final class Between {
        private final long[] written;
        private final long[] found;
        private final int start;
        private final int end;

        Between(long[] written, long[] found, int start, int end) {
            this.written = written;
            this.found = found;
            this.start = start;
            this.end = end;
        }

        List<RowDifference> differences(int most) {
            Map<Long, Integer> stock = new HashMap<>();
            for (int i = start; i < written.length - end; i++) {
                stock.merge(written[i], 1, Integer::sum);
            }
            var foreign = new ArrayList<Integer>();
            var strayed = new ArrayList<RowDifference>();
            for (int i = start; i < found.length - end; i++) {
                int left = stock.getOrDefault(found[i], 0);
                if (left == 0) {
                    foreign.add(i);
                } else {
                    stock.put(found[i], left - 1);
                    if (i >= written.length || written[i] != found[i]) {
                        strayed.add(new RowDifference(Kind.MOVED, 0, i + 1));
                    }
                }
            }
            List<Integer> gone = gone(stock);
            var told = paired(gone, foreign);
            return (told.isEmpty() ? strayed : told).stream().limit(most).toList();
        }

        private List<Integer> gone(Map<Long, Integer> stock) {
            var gone = new ArrayList<Integer>();
            for (int i = start; i < written.length - end; i++) {
                int left = stock.getOrDefault(written[i], 0);
                if (left > 0) {
                    stock.put(written[i], left - 1);
                    gone.add(i);
                }
            }
            return gone;
        }

        private static List<RowDifference> paired(List<Integer> gone, List<Integer> foreign) {
            var told = new ArrayList<RowDifference>();
            int pairs = Math.min(gone.size(), foreign.size());
            for (int i = 0; i < pairs; i++) {
                told.add(new RowDifference(Kind.CHANGED, gone.get(i) + 1, foreign.get(i) + 1));
            }
            gone.stream().skip(pairs).forEach(row -> told.add(new RowDifference(Kind.MISSING, row + 1, 0)));
            foreign.stream().skip(pairs).forEach(row -> told.add(new RowDifference(Kind.ADDED, 0, row + 1)));
            return told;
        }
    }
}
