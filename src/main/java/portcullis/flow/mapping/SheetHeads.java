package portcullis.flow.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portcullis.core.intake.HeaderFinder;
import portcullis.core.intake.RawRow;
import portcullis.core.intake.RecordJoin;
import portcullis.flow.port.SheetReader;

/** The first rows of every sheet of a file, as many as are looked at for a header. */
final class SheetHeads implements SheetReader.RowTaker {
    private final Map<String, List<RawRow>> heads = new LinkedHashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Optional<String> encoding;
    private RecordJoin records = new RecordJoin();
    private List<RawRow> current = new ArrayList<>();

    SheetHeads(Optional<String> encoding) {
        this.encoding = encoding;
    }

    @Override
    public boolean wants(String sheet, List<String> allSheets) {
        records = new RecordJoin();
        current = heads.computeIfAbsent(sheet, name -> new ArrayList<>());
        return true;
    }

    @Override
    public boolean take(RawRow row) {
        current.add(records.joined(row));
        return current.size() < HeaderFinder.DEPTH;
    }

    @Override
    public void notice(SheetReader.Oddity oddity, int row, String name) {
        if (oddity == SheetReader.Oddity.HIDDEN_SHEET) {
            hidden.add(name);
        }
    }

    @Override
    public Optional<String> encoding() {
        return encoding;
    }

    boolean isHidden(String sheet) {
        return hidden.contains(sheet);
    }

    List<String> names() {
        return List.copyOf(heads.keySet());
    }

    List<RawRow> rows(String sheet) {
        return heads.getOrDefault(sheet, List.of());
    }
}
