package portcullis.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one plain table of a file that mixes records of several kinds, as purchasing suites export them: a record of an order's
 * header, then its lines, then their allocations to accounts, told apart by the first cell. A line gets what its header says;
 * a header stays a row of its own, so that its parties are screened even without a line; allocations say nothing that is screened and
 * become blank rows. Files of one kind of record pass through as they are.
 */
public final class RecordJoin {
    private static final Set<String> TYPE = Set.of(
            "type",
            "recordtype",
            "rowtype",
            "satzart",
            "datensatztyp",
            "记录类型",
            "レコードタイプ",
            "タイプ",
            "tipoderegistro",
            "typedenregistrement");
    private static final Set<String> HEADER = Set.of(
            "header",
            "poheader",
            "orderheader",
            "h",
            "kopf",
            "kopfzeile",
            "头",
            "订单头",
            "ヘッダー",
            "ヘッダ",
            "cabecera",
            "entete");
    private static final Set<String> LINE =
            Set.of("line", "poline", "orderline", "l", "position", "zeile", "行", "订单行", "明細", "linea", "ligne");
    private static final Set<String> ALLOCATION = Set.of(
            "allocation",
            "linealocation",
            "lineallocation",
            "distribution",
            "a",
            "kontierung",
            "分配",
            "配賦",
            "asignacion",
            "ventilation");

    private enum Kind {
        HEADER,
        LINE,
        ALLOCATION,
        OTHER
    }

    private Mode mode = Mode.LOOKING;
    private List<String> headerLabels = List.of();
    private Map<Integer, Integer> lineColumns = Map.of();
    private int width;
    private List<String> header = List.of();
    private long allocations;

    private enum Mode {
        /** No text yet. */
        LOOKING,
        /** The first text was labels of header records; the next has to be labels of lines. */
        LABELS,
        /** Each kind of record has columns of its own. */
        OWN_COLUMNS,
        /** All kinds share the columns; the first says which kind a row is. */
        SHARED_COLUMNS,
        PLAIN
    }

    /** The row as a plain table has it; a row that only carries records of another kind comes back blank. */
    public RawRow joined(RawRow row) {
        if (mode == Mode.PLAIN || row.isBlank()) {
            return row;
        }
        Kind kind = kind(row.cell(0));
        return switch (mode) {
            case LOOKING -> first(row, kind);
            case LABELS -> labels(row, kind);
            case OWN_COLUMNS, SHARED_COLUMNS -> record(row, kind);
            case PLAIN -> row;
        };
    }

    private RawRow first(RawRow row, Kind kind) {
        if (kind == Kind.HEADER && row.cells().size() > 2) {
            headerLabels = row.cells();
            mode = Mode.LABELS;
            return blank(row);
        }
        if (TYPE.contains(HeaderKey.of(row.cell(0))) && row.cells().size() > 2) {
            mode = Mode.SHARED_COLUMNS;
        } else if (row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 2) {
            mode = Mode.PLAIN;
        }
        return row;
    }

    private RawRow labels(RawRow row, Kind kind) {
        if (kind != Kind.LINE) {
            mode = Mode.PLAIN;
            return row;
        }
        var union = new ArrayList<>(headerLabels);
        union.set(0, "record type");
        var columns = new HashMap<Integer, Integer>();
        var byKey = new HashMap<String, Integer>();
        for (int i = 1; i < headerLabels.size(); i++) {
            byKey.putIfAbsent(HeaderKey.of(headerLabels.get(i)), i);
        }
        for (int i = 1; i < row.cells().size(); i++) {
            Integer same = byKey.get(HeaderKey.of(row.cell(i)));
            columns.put(i, same == null || row.cell(i).isEmpty() ? union.size() : same);
            if (same == null || row.cell(i).isEmpty()) {
                union.add(row.cell(i));
            }
        }
        lineColumns = columns;
        width = union.size();
        mode = Mode.OWN_COLUMNS;
        return new RawRow(row.number(), union);
    }

    private RawRow record(RawRow row, Kind kind) {
        if (kind == Kind.ALLOCATION) {
            allocations++;
            return blank(row);
        }
        if (kind == Kind.HEADER) {
            header = row.cells();
            return row;
        }
        if (kind == Kind.OTHER) {
            return row;
        }
        return new RawRow(row.number(), mode == Mode.OWN_COLUMNS ? ownColumns(row) : sharedColumns(row));
    }

    private List<String> ownColumns(RawRow row) {
        var cells = new ArrayList<String>(width);
        for (int i = 0; i < width; i++) {
            cells.add(i < header.size() ? header.get(i) : "");
        }
        cells.set(0, row.cell(0));
        lineColumns.forEach((from, to) -> {
            if (!row.cell(from).isEmpty()) {
                cells.set(to, row.cell(from));
            }
        });
        return cells;
    }

    private List<String> sharedColumns(RawRow row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.max(row.cells().size(), header.size()); i++) {
            cells.add(row.cell(i).isEmpty() && i < header.size() ? header.get(i) : row.cell(i));
        }
        return cells;
    }

    /** What to tell of the file, if it mixes records. */
    public Optional<FileRemark> remark() {
        boolean mixed = mode == Mode.OWN_COLUMNS || (mode == Mode.SHARED_COLUMNS && !header.isEmpty());
        return !mixed
                ? Optional.empty()
                : Optional.of(new FileRemark(
                        "record-types",
                        "The file mixes records of order headers and lines. Lines were read with what their header says; "
                                + allocations + " records of allocations were not screened and count as blank rows.",
                        allocations,
                        List.of()));
    }

    private static RawRow blank(RawRow row) {
        return new RawRow(row.number(), List.of());
    }

    private static Kind kind(String cell) {
        String key = cell.length() > 20 ? "" : HeaderKey.of(cell.toLowerCase(Locale.ROOT));
        if (HEADER.contains(key)) {
            return Kind.HEADER;
        }
        if (LINE.contains(key)) {
            return Kind.LINE;
        }
        return ALLOCATION.contains(key) ? Kind.ALLOCATION : Kind.OTHER;
    }
}
