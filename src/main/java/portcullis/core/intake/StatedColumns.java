package portcullis.core.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping's headers by their keys, ready to be looked up under any writing. */
final class StatedColumns {
    private final Map<String, Field> fields = new HashMap<>();
    private final Set<String> notRead = new HashSet<>();

    StatedColumns(Mapping mapping) {
        mapping.headers().forEach((key, headers) -> {
            for (String header : headers) {
                if (key.equals(Mapping.NOT_READ)) {
                    notRead.add(HeaderKey.of(header));
                } else {
                    Field.of(key).ifPresent(field -> fields.put(HeaderKey.of(header), field));
                }
            }
        });
    }

    Optional<Field> field(String header) {
        return Optional.ofNullable(fields.get(HeaderKey.of(header)));
    }

    boolean isNotRead(String header) {
        return notRead.contains(HeaderKey.of(header));
    }

    boolean isEmpty() {
        return fields.isEmpty() && notRead.isEmpty();
    }
}
