package portcullis.core.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The header words and country names that the product ships, as tests need them. */
public final class ShippedWords {
    private static final CountryNames COUNTRIES = CountryNames.of(lines("countries.csv"));
    private static final HeaderWords HEADERS = HeaderWords.of(lines("headers.csv"));

    private ShippedWords() {}

    public static CountryNames countries() {
        return COUNTRIES;
    }

    public static HeaderWords headers() {
        return HEADERS;
    }

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(
                        ShippedWords.class.getResourceAsStream("/portcullis/intake/" + name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
