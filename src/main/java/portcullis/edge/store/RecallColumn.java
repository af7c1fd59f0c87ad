package portcullis.edge.store;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portcullis.core.match.NameChange;
import portcullis.core.match.Recall;

/** An edition's recall as text: a line for each change, its parts between tabs; null for an edition that was not tried. */
final class RecallColumn implements AttributeConverter<Recall, String> {
    private static final int PARTS = 4;

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Recall recall) {
        return recall == null || recall.figures().isEmpty()
                ? null
                : recall.figures().stream().map(RecallColumn::line).collect(Collectors.joining("\n"));
    }

    private static String line(Recall.Figure figure) {
        return String.join(
                "\t",
                figure.change().name(),
                Integer.toString(figure.tried()),
                Integer.toString(figure.found()),
                figure.missed().map(RecallColumn::escaped).orElse(""));
    }

    @Override
    public Recall convertToEntityAttribute(@Nullable String text) {
        return text == null
                ? Recall.NONE
                : new Recall(text.lines().map(RecallColumn::figure).toList());
    }

    private static Recall.Figure figure(String line) {
        List<String> parts = List.of(line.split("\t", PARTS));
        return new Recall.Figure(
                NameChange.valueOf(parts.get(0)),
                Integer.parseInt(parts.get(1)),
                Integer.parseInt(parts.get(2)),
                Optional.of(parts.get(3)).filter(missed -> !missed.isEmpty()).map(String::translateEscapes));
    }

    /** Without the signs that part lines and columns, and without the zero that PostgreSQL does not store. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace('\0', '\uFFFD');
    }
}
