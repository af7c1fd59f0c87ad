package portcullis.core.intake;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells rows that add others up from rows of data, in the six languages of the headers. Such a row has one text, which says so, and
 * beside it nothing but numbers; where it stands in a party's column it must be more than the bare word, as there are parties
 * whose name is that word. What is not surely a sum is data.
 */
public final class SubtotalRows {
    private static final String WORD = "(?:grand[ -]?|sub[- ]?)?totals?|sums?|(?:zwischen|gesamt|end)?summe|gesamt"
            + "|sous[- ]?total|total g[ée]n[ée]ral|sub[- ]?total|total general|suma(?: total)?|importe total"
            + "|小计|小計|合计|合計|总计|總計|共计|共計|総計|累计|累計";
    private static final Pattern SUM = Pattern.compile(
            "(?:" + WORD + ")(?:\\s*[:：]|(?:\\s+(?:of|for|für|de|por|pour|par|amount|value)\\b.{0,80})?)\\s*"
                    + "|.{1,40}\\s(?:sub-?total|total|summe|gesamt|小计|小計|合计|合計)\\s*:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE = Pattern.compile("(?i)total|sum|gesamt|summe|suma");
    private final Set<Integer> partyColumns = new HashSet<>();
    private final Set<Integer> referenceColumns = new HashSet<>();

    public SubtotalRows(ColumnMap columns) {
        for (Map.Entry<Integer, Field> column : columns.fields().entrySet()) {
            if (column.getValue() instanceof PartyField) {
                partyColumns.add(column.getKey());
            } else if (column.getValue() == RowField.NUMBER || column.getValue() == RowField.LINE) {
                referenceColumns.add(column.getKey());
            }
        }
    }

    /** Whether the row surely only adds others up. */
    public boolean has(RawRow row) {
        int at = -1;
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column);
            if (cell.isEmpty()) {
                continue;
            }
            boolean number = (cell.charAt(0) <= '9' && NumberText.parse(cell).isPresent())
                    || UnitText.money(cell).isPresent();
            if (number ? referenceColumns.contains(column) || partyColumns.contains(column) : at >= 0) {
                return false;
            }
            at = number ? at : column;
        }
        return at >= 0 && saysSo(row, at);
    }

    private boolean saysSo(RawRow row, int at) {
        String text = row.cell(at);
        if (text.length() > 120 || !SUM.matcher(text).matches()) {
            return false;
        }
        boolean alone = row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1;
        return !partyColumns.contains(at) || !(alone && BARE.matcher(text).matches());
    }
}
