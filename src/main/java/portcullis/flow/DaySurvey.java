package portcullis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.intake.DateOrder;
import portcullis.core.intake.DayColumn;
import portcullis.core.intake.FileRemark;
import portcullis.core.intake.FoundHeader;
import portcullis.core.intake.RawRow;
import portcullis.flow.upload.Shape;

/**
 * Goes through a whole file for the order of its days before any row is screened, because one day far down may decide for all. It
 * is only worth its time, and only runs on, where the first rows have days that can be read two ways.
 */
final class DaySurvey {
    private final Map<String, DayColumn> columns = new LinkedHashMap<>();
    private Map<String, List<Integer>> at = Map.of();
    private Map<String, String> headers = Map.of();
    private boolean needed;
    private boolean looked;

    /** Takes the columns with days of a header whose order nobody stated; answers whether there are any. */
    boolean begin(Shape shape, FoundHeader header) {
        var open = new LinkedHashMap<>(header.columns().days());
        open.keySet().removeAll(header.columns().dateOrders().keySet());
        at = open;
        var names = new HashMap<String, String>();
        open.forEach((key, indexes) -> {
            columns.put(key, new DayColumn());
            names.put(key, shape.headers().get(indexes.get(0)));
        });
        headers = names;
        return !open.isEmpty();
    }

    /** Looks at some rows; answers whether to go on. */
    boolean look(List<RawRow> rows) {
        for (RawRow row : rows) {
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
        if (!needed) {
            return header;
        }
        var orders = new HashMap<String, DateOrder>(header.columns().dateOrders());
        var remarks = new ArrayList<FileRemark>();
        columns.forEach((key, column) -> {
            Optional<DateOrder> order = column.order();
            order.ifPresent(found -> orders.put(key, found));
            column.remark(headers.getOrDefault(key, key), key).ifPresent(remarks::add);
        });
        FoundHeader decided = header.with(orders);
        for (FileRemark remark : remarks) {
            decided = decided.with(remark);
        }
        return decided;
    }
}
