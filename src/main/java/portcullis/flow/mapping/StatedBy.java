package portcullis.flow.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.intake.Field;
import portcullis.core.intake.Mapping;

/** Turns columns that were confirmed into the mapping that states them. */
final class StatedBy {
    private StatedBy() {}

    static Mapping columns(List<Proposal.Column> columns) {
        var headers = new HashMap<String, List<String>>();
        for (Proposal.Column column : columns) {
            if (!column.header().isEmpty()) {
                String key = column.field().map(Field::key).orElse(Mapping.NOT_READ);
                headers.computeIfAbsent(key, k -> new ArrayList<>()).add(column.header());
            }
        }
        return new Mapping(headers, Map.of(), Optional.empty());
    }
}
