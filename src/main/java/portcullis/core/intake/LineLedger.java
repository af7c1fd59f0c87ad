package portcullis.core.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import portcullis.core.subject.Role;

/**
 * Keeps account of order lines while a file is read: which rows an order's later revision supersedes, and which lines are there
 * twice with different suppliers. Nothing is left out of the screening for it; it is told. Holds a few numbers for each row, and
 * nothing where the file has no such columns.
 */
public final class LineLedger {
    private static final int MOST_LINES = 4_000_000;
    private final int number;
    private final int line;
    private final int revision;
    private final int supplier;
    private long[] lines = new long[1024];
    private int[] suppliers = new int[1024];
    private int[] firstRows = new int[1024];
    private int known;
    private long[] orders = new long[256];
    private long[] ranks = new long[256];
    private int[] rows = new int[256];
    private int count;
    private final List<Integer> conflicts = new ArrayList<>();
    private long conflicting;

    public LineLedger(ColumnMap columns) {
        this.number = first(columns, RowField.NUMBER);
        this.line = first(columns, RowField.LINE);
        this.revision = first(columns, RowField.REVISION);
        int byName = first(columns, new PartyField(Role.SUPPLIER, Facet.NAME));
        this.supplier = byName >= 0 ? byName : first(columns, new PartyField(Role.SUPPLIER, Facet.NUMBER_AND_NAME));
    }

    private static int first(ColumnMap columns, Field field) {
        return columns.columns().getOrDefault(field, List.of(-1)).get(0);
    }

    /** Takes a row of data into account. */
    public void look(RawRow row) {
        String order = number < 0 ? "" : row.cell(number);
        if (order.isEmpty()) {
            return;
        }
        String issue = revision < 0 ? "" : row.cell(revision);
        if (line >= 0
                && supplier >= 0
                && !row.cell(line).isEmpty()
                && !row.cell(supplier).isEmpty()) {
            line(hash(order + "\n" + row.cell(line) + "\n" + issue), row);
        }
        if (revision >= 0) {
            keep(hash(order), rank(issue), row.number());
        }
    }

    private void line(long key, RawRow row) {
        if (known * 2 >= lines.length) {
            if (known >= MOST_LINES) {
                return;
            }
            grow();
        }
        int who = HeaderKey.of(row.cell(supplier)).hashCode();
        int place = place(key);
        if (lines[place] == 0) {
            lines[place] = key;
            suppliers[place] = who;
            firstRows[place] = row.number();
            known++;
        } else if (suppliers[place] != who) {
            conflicting++;
            if (conflicts.size() < FileRemark.MOST_ROWS - 1) {
                conflicts.add(firstRows[place]);
                conflicts.add(row.number());
            }
        }
    }

    private int place(long key) {
        int place = (int) (key >>> 33) & (lines.length - 1);
        while (lines[place] != 0 && lines[place] != key) {
            place = (place + 1) & (lines.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldLines = lines;
        int[] oldSuppliers = suppliers;
        int[] oldRows = firstRows;
        lines = new long[2 * oldLines.length];
        suppliers = new int[lines.length];
        firstRows = new int[lines.length];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                int place = place(oldLines[i]);
                lines[place] = oldLines[i];
                suppliers[place] = oldSuppliers[i];
                firstRows[place] = oldRows[i];
            }
        }
    }

    private void keep(long order, long rank, int row) {
        if (count == rows.length) {
            orders = Arrays.copyOf(orders, 2 * count);
            ranks = Arrays.copyOf(ranks, 2 * count);
            rows = Arrays.copyOf(rows, 2 * count);
        }
        orders[count] = order;
        ranks[count] = rank;
        rows[count++] = row;
    }

    /** What to tell of the file. */
    public List<FileRemark> remarks() {
        var remarks = new ArrayList<FileRemark>();
        superseded().ifPresent(remarks::add);
        if (conflicting > 0) {
            remarks.add(new FileRemark(
                    "conflicting-lines",
                    "The same line of an order is there more than once with different suppliers. All of these rows are screened; find"
                            + " out which one holds.",
                    conflicting,
                    conflicts.stream().distinct().sorted().toList()));
        }
        return remarks;
    }

    private Optional<FileRemark> superseded() {
        var latest = new HashMap<Long, Long>();
        for (int i = 0; i < count; i++) {
            latest.merge(orders[i], ranks[i], Math::max);
        }
        var old = new ArrayList<Integer>();
        long all = 0;
        for (int i = 0; i < count; i++) {
            if (ranks[i] < latest.getOrDefault(orders[i], ranks[i])) {
                all++;
                if (old.size() < FileRemark.MOST_ROWS) {
                    old.add(rows[i]);
                }
            }
        }
        return all == 0
                ? Optional.empty()
                : Optional.of(new FileRemark(
                        "superseded-rows",
                        "A later revision of the same order in this file supersedes these rows. They are screened all the same.",
                        all,
                        old));
    }

    /** A revision as a number: its digits, or the place of its letters; nothing comes first. */
    private static long rank(String revision) {
        long rank = 0;
        for (int i = 0; i < revision.length() && rank < Long.MAX_VALUE / 100; i++) {
            char c = Character.toUpperCase(revision.charAt(i));
            if (c >= '0' && c <= '9') {
                rank = rank * 10 + (c - '0');
            } else if (c >= 'A' && c <= 'Z' && revision.length() <= 2) {
                rank = rank * 27 + (c - 'A' + 1);
            }
        }
        return rank;
    }

    /** Sixty-four bits of a text, never 0. */
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return hash == 0 ? 1 : hash;
    }
}
