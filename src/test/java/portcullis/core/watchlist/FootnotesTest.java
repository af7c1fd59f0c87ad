package portcullis.core.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Footnotes are read out of flattened text, and doubt is said. */
final class FootnotesTest {
    @ParameterizedTest
    @CsvFileSource(
            resources = "/portcullis/core/watchlist/footnotes.csv",
            delimiter = '|',
            quoteCharacter = '\'',
            numLinesToSkip = 2,
            maxCharsPerColumn = 1000)
    void each_wording_has_its_footnotes(String numbers, boolean uncertain, String requirement) {
        Set<Integer> expected = Arrays.stream(numbers.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());

        assertThat(Footnotes.parse(requirement)).isEqualTo(new Footnotes(expected, uncertain));
    }
}
