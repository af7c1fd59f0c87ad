package portcullis.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.subject.SubjectKind;

/** Every header of the practice table maps by itself to the field that it names, or to none where that is what it should do. */
final class PracticeHeadersTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "intake", "practice-headers.csv");
    private static final HeaderFinder FINDER = new HeaderFinder(ShippedWords.headers(), ShippedWords.countries());

    /** One line of the table. */
    private record Line(SubjectKind kind, List<String> fields, boolean open, String header) {
        static Line of(String text) {
            String[] parts = text.split(";", 5);
            return new Line(
                    SubjectKind.valueOf(parts[0]),
                    Arrays.asList(parts[1].split("\\|", -1)),
                    parts[3].equals("?"),
                    parts[4]);
        }

        /** A header that could be several may stay open; it must not be taken for something else all the same. */
        boolean isMet(String field) {
            return fields.contains(field.isEmpty() ? "-" : field)
                    || (open && (field.isEmpty() || field.equals("no header")));
        }
    }

    @Test
    void every_header_maps_by_itself() throws IOException {
        var wrong = new ArrayList<String>();
        int lines = 0;
        for (String text : Files.readAllLines(TABLE)) {
            if (!text.startsWith("#")) {
                Line line = Line.of(text);
                String field = field(line);
                lines++;
                if (!line.isMet(field)) {
                    wrong.add(text + " -> " + field);
                }
            }
        }

        assertThat(wrong).as("of " + lines).isEmpty();
        assertThat(lines).isGreaterThan(900);
    }

    private static String field(Line line) {
        boolean customers = line.kind() == SubjectKind.CUSTOMERS;
        String party = customers ? "Customer" : "Supplier";
        String number = customers ? "Customer ID" : "PO number";
        String count = customers ? "GPU count" : "Qty";
        boolean names = line.fields().stream()
                .anyMatch(key -> Field.of(key)
                        .filter(field ->
                                field instanceof PartyField of && of.facet().names())
                        .isPresent());
        boolean counts = line.fields().stream().anyMatch(key -> key.endsWith("count") || key.endsWith("quantity"));
        boolean named = line.fields().stream()
                .anyMatch(key -> key.startsWith("parties." + party.toUpperCase(Locale.ROOT) + ".name")
                        || key.endsWith("numberAndName"));
        List<String> headers = List.of(named ? number : party, line.header(), counts ? number : count);
        String cell = sample(line.fields().get(0), names);
        var rows = new ArrayList<RawRow>();
        rows.add(new RawRow(1, headers));
        for (int i = 2; i < 6; i++) {
            rows.add(new RawRow(
                    i, List.of(named ? "450000001" + i : "Example Trading Ltd", cell, counts ? "450000001" + i : "8")));
        }
        return FINDER.find(rows, Optional.of(line.kind()), Mapping.NONE)
                .map(found -> found.columns().fieldKeys().get(1))
                .orElse("no header");
    }

    private static String sample(String key, boolean names) {
        if (names) {
            return key.endsWith("numberAndName") ? "100234  Example Trading Ltd" : "Example Trading Ltd";
        }
        return Field.of(key).map(Field::example).orElse("some words");
    }
}
