package portcullis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.intake.DateOrder;
import portcullis.core.intake.DayColumn;
import portcullis.core.intake.DecimalMark;
import portcullis.core.intake.FileRemark;
import portcullis.core.intake.FoundHeader;
import portcullis.core.intake.Habits;
import portcullis.core.intake.RawRow;
import portcullis.flow.upload.Shape;

/**
 * Looks how a file writes days and numbers before any row is screened. The first rows tell the decimal mark. For the order of days it
 * goes on to the file's end, because one day far down may decide for all; that is only worth its time, and only done, where the
 * first rows have days that can be read two ways.
 */
final class WritingSurvey {
    private final Map<String, DayColumn> columns = new LinkedHashMap<>();
    private Map<String, List<Integer>> at = Map.of();
    private Map<String, String> headers = Map.of();
    private final DecimalMark mark = new DecimalMark();
    private List<Integer> numbers = List.of();
    private boolean needed;
    private boolean looked;

    /** Takes the columns with days of a header whose order nobody stated; answers whether there are any. */
    boolean begin(Shape shape, FoundHeader header) {
        var open = new LinkedHashMap<>(header.columns().days());
        open.keySet().removeAll(header.columns().habits().dateOrders().keySet());
        numbers = header.columns().numbers();
        at = open;
        var names = new HashMap<String, String>();
        open.forEach((key, indexes) -> {
            columns.put(key, new DayColumn());
            names.put(key, shape.headers().get(indexes.get(0)));
        });
        headers = names;
        return !open.isEmpty() || !numbers.isEmpty();
    }

    /** Looks at some rows; answers whether to go on. */
    boolean look(List<RawRow> rows) {
        for (RawRow row : rows) {
            if (!looked) {
                numbers.forEach(column -> mark.look(row.cell(column)));
            }
            at.forEach((key, indexes) -> {
                DayColumn column = columns.get(key);
                if (column != null) {
                    indexes.forEach(index -> column.look(row.cell(index)));
                }
            });
        }
        if (!looked) {
            looked = true;
            needed = columns.values().stream().anyMatch(DayColumn::hasOpen);
        }
        return needed;
    }

    /** The header with what the survey found: decided orders, and what to tell. */
    FoundHeader applied(FoundHeader header) {
        var orders = new HashMap<String, DateOrder>(header.columns().habits().dateOrders());
        var remarks = new ArrayList<FileRemark>();
        columns.forEach((key, column) -> {
            Optional<DateOrder> order = column.order();
            order.filter(found -> column.hasOpen()).ifPresent(found -> orders.put(key, found));
            column.remark(headers.getOrDefault(key, key), key).ifPresent(remarks::add);
        });
        FoundHeader decided = header.with(new Habits(orders, mark.isComma()));
        for (FileRemark remark : remarks) {
            decided = decided.with(remark);
        }
        return decided;
    }
}
