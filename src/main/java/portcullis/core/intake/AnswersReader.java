package portcullis.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Matter;

/** Reads the answers of a row from their columns; most sheets have none, and then it does nothing. */
final class AnswersReader {
    private final Map<Matter, int[]> columns = new EnumMap<>(Matter.class);

    void add(MatterField field, int[] at) {
        columns.put(field.matter(), at);
    }

    Answers read(Cells cells) {
        if (columns.isEmpty()) {
            return Answers.NONE;
        }
        var stated = new EnumMap<Matter, Object>(Matter.class);
        columns.forEach((matter, at) -> answer(cells, matter, at).ifPresent(answer -> stated.put(matter, answer)));
        return new Answers(stated);
    }

    private static Optional<?> answer(Cells cells, Matter matter, int[] at) {
        String field = matter.path();
        return switch (matter.type()) {
            case FLAG -> cells.read(at, field, YesNoText::parse, "yes or no").asOptional();
            case NUMBER ->
                cells.read(at, field, AnswersReader::number, "a number of 0 or more")
                        .asOptional();
            case TEXT -> cells.text(at, field);
            case DATE -> cells.date(at, field).asOptional();
            case COUNTRY -> cells.country(at, field).asOptional();
            case TEXTS -> texts(cells.texts(at, field));
            case COUNTRIES -> Optional.of(cells.countryList(at, field)).filter(list -> !list.isEmpty());
        };
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = text.strip();
        String bare = plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain;
        return UnitText.operations(bare).or(() -> NumberText.parse(bare)).filter(number -> number.signum() >= 0);
    }

    private static Optional<List<String>> texts(List<String> cells) {
        var texts = new ArrayList<String>();
        for (String cell : cells) {
            for (String part : cell.split("[,;\\s]+", -1)) {
                if (!part.isEmpty()) {
                    texts.add(part);
                }
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }
}
