package portcullis.edge.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import portcullis.flow.port.SheetReader.Oddity;

/**
 * Takes the records of an .xls workbook as they come and feeds on the cells of the sheets that are wanted. Sheets come in the
 * order of the file. A problem stops the reading and is thrown at the end.
 */
final class XlsRecords extends AbortableHSSFListener {
    private static final short GO_ON = 0;
    private static final short STOP = 1;
    private final RowFeed feed;
    private final SheetLimits limits;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styleFormats = new ArrayList<>();
    private final Map<Integer, NumberFormats.Kind> kinds = new HashMap<>();
    private List<BoundSheetRecord> inOrder = List.of();
    private @Nullable SSTRecord texts;
    private @Nullable Refusal refusal;
    private boolean from1904;
    private boolean wanted;
    private int depth;
    private int nextSheet;
    private int textColumn = -1;
    private final BitSet hiddenRows = new BitSet();

    XlsRecords(RowFeed feed, SheetLimits limits) {
        this.feed = feed;
        this.limits = limits;
    }

    /** @throws Refusal what stopped the reading, if anything did */
    void finish() throws Refusal {
        if (refusal != null) {
            throw refusal;
        }
        if (depth > 0) {
            throw Refusal.damaged(feed.where(), "the end of the sheet", "the end of the file");
        }
    }

    @Override
    public short abortableProcessRecord(Record record) {
        try {
            take(record);
            return GO_ON;
        } catch (Refusal problem) {
            refusal = problem;
            return STOP;
        }
    }

    private void take(Record record) throws Refusal {
        switch (record.getSid()) {
            case BOFRecord.sid -> open((BOFRecord) record);
            case EOFRecord.sid -> close();
            case BoundSheetRecord.sid -> sheet((BoundSheetRecord) record);
            case SSTRecord.sid -> texts((SSTRecord) record);
            case FormatRecord.sid -> {
                var format = (FormatRecord) record;
                formats.put(format.getIndexCode(), format.getFormatString());
            }
            case ExtendedFormatRecord.sid -> styleFormats.add((int) ((ExtendedFormatRecord) record).getFormatIndex());
            case RowRecord.sid -> {
                var row = (RowRecord) record;
                if (wanted && depth == 1 && row.getZeroHeight()) {
                    hiddenRows.set(row.getRowNumber());
                }
            }
            case DateWindow1904Record.sid -> from1904 = ((DateWindow1904Record) record).getWindowing() == 1;
            default -> {
                if (wanted && depth == 1) {
                    cell(record);
                }
            }
        }
    }

    private void sheet(BoundSheetRecord record) throws Refusal {
        sheets.add(record);
        if (sheets.size() > limits.sheets()) {
            throw Refusal.overLimit("the workbook", limits.sheets() + " sheets at most", "more");
        }
    }

    private void texts(SSTRecord record) throws Refusal {
        texts = record;
        if (record.getNumUniqueStrings() > limits.sharedStrings()) {
            throw Refusal.overLimit("the workbook", limits.sharedStrings() + " distinct texts at most", "more");
        }
    }

    private void open(BOFRecord record) {
        depth++;
        if (depth > 1 || record.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (inOrder.isEmpty()) {
            inOrder = Arrays.asList(BoundSheetRecord.orderByBofPosition(sheets));
        }
        BoundSheetRecord bound = nextSheet < inOrder.size() ? inOrder.get(nextSheet) : null;
        String name = bound == null ? "" : bound.getSheetname();
        if (bound != null && (bound.isHidden() || bound.isVeryHidden())) {
            feed.notice(Oddity.HIDDEN_SHEET, 0, name);
        }
        hiddenRows.clear();
        nextSheet++;
        List<String> names = sheets.stream().map(BoundSheetRecord::getSheetname).toList();
        wanted = record.getType() == BOFRecord.TYPE_WORKSHEET && feed.wants(name, names);
    }

    private void close() throws Refusal {
        depth--;
        if (depth == 0 && wanted) {
            wanted = false;
            feed.endRow();
        }
    }

    private void cell(Record record) throws Refusal {
        if (record instanceof StringRecord text) {
            if (textColumn >= 0) {
                feed.cell(textColumn, text.getString());
            }
            textColumn = -1;
            return;
        }
        if (record instanceof CellValueRecordInterface cell) {
            if (cell.getRow() + 1 != feed.number()) {
                wanted = feed.endRow();
                if (!wanted) {
                    return;
                }
                feed.startRow(cell.getRow() + 1, hiddenRows.get(cell.getRow()));
            }
            textColumn = -1;
            value(cell);
        }
    }

    private void value(CellValueRecordInterface cell) throws Refusal {
        int column = cell.getColumn();
        if (cell instanceof LabelSSTRecord label) {
            feed.cell(column, shared(label.getSSTIndex()));
        } else if (cell instanceof NumberRecord number) {
            feed.cell(column, number(number.getValue(), number.getXFIndex()));
        } else if (cell instanceof LabelRecord label) {
            feed.cell(column, label.getValue());
        } else if (cell instanceof BoolErrRecord flag) {
            feed.cell(column, flag.isBoolean() ? CellText.truth(flag.getBooleanValue()) : error(flag.getErrorValue()));
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        }
    }

    private void formula(FormulaRecord formula) throws Refusal {
        feed.formula(formula.getColumn(), true);
        if (formula.hasCachedResultString()) {
            textColumn = formula.getColumn();
            return;
        }
        CellType result = formula.getCachedResultTypeEnum();
        String text = switch (result) {
            case NUMERIC -> number(formula.getValue(), formula.getXFIndex());
            case BOOLEAN -> CellText.truth(formula.getCachedBooleanValue());
            case ERROR -> error(formula.getCachedErrorValue());
            default -> "";
        };
        feed.cell(formula.getColumn(), text);
    }

    private String shared(int number) throws Refusal {
        if (texts == null || number < 0 || number >= texts.getNumUniqueStrings()) {
            throw Refusal.damaged(feed.where(), "the number of a shared text", String.valueOf(number));
        }
        return texts.getString(number).getString();
    }

    private String number(double value, int style) {
        NumberFormats.Kind kind = kinds.computeIfAbsent(style, this::kind);
        return switch (kind) {
            case PLAIN -> CellText.number(value);
            case DATE -> CellText.date(value, from1904);
            case PERCENT -> CellText.percent(value);
        };
    }

    private NumberFormats.Kind kind(int style) {
        if (style >= styleFormats.size()) {
            return NumberFormats.Kind.PLAIN;
        }
        int format = styleFormats.get(style);
        return NumberFormats.kind(format, formats.get(format));
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }
}
