package portcullis.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the reference files for names in order: headed, sorted, without repeats, and every line used. */
final class NameFilesTest {
    private static final Map<String, List<String>> FILES = ShippedLore.files();
    private static final Tagger TAGGER = new Tagger(ShippedLore.lore());

    static Set<String> names() {
        return NameLore.FILES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_says_its_purpose_fields_source_and_date(String file) {
        String header = FILES.getOrDefault(file, List.of()).stream()
                .takeWhile(line -> line.startsWith("#"))
                .collect(Collectors.joining("\n"));

        assertThat(header).contains("# Purpose: ", "# Fields: ", "# Source: ", "Date: 20");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_is_sorted_and_repeats_nothing(String file) {
        List<String> keys = keys(file);

        assertThat(keys).isSorted().doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void every_legal_form_is_read_as_one() {
        var unread = new ArrayList<String>();
        for (String form : keys("legal-forms")) {
            List<Token> tokens = TAGGER.tokens("qwertz " + form);
            if (tokens.size() != 2 || tokens.get(1).tag() != Tag.LEGAL_FORM) {
                unread.add(form + " " + tokens);
            }
        }

        assertThat(unread).isEmpty();
    }

    @Test
    void every_generic_word_place_and_personal_name_is_read_as_the_form_it_agrees_with() {
        var unread = new ArrayList<String>();
        for (String file : List.of("words", "places", "given-names")) {
            for (String line : rows(file)) {
                String[] row = line.split(",", -1);
                List<Token> tokens = TAGGER.tokens(row[0]);
                String agreed = row[1];
                if (tokens.size() != 1 || !tokens.get(0).text().equals(agreed)) {
                    unread.add(line + " " + tokens);
                }
            }
        }

        assertThat(unread).isEmpty();
    }

    @Test
    void every_word_of_another_script_is_found_in_a_name() {
        var unread = new ArrayList<String>();
        var lexicon = ShippedLore.lore().natives();
        for (String word : keys("native-words")) {
            String seen = Step.through(Step.COMPATIBILITY, Step.CASE, word);
            if (!lexicon.pieces(seen).equals(List.of(new Lexicon.Piece(seen, meaning(word))))) {
                unread.add(word + " " + lexicon.pieces(seen));
            }
        }

        assertThat(unread).isEmpty();
    }

    @Test
    void every_han_word_is_found_as_one_piece_and_has_a_meaning() {
        var unread = new ArrayList<String>();
        HanLore lore = ShippedLore.lore().han();
        for (String file : List.of("han-words", "han-brands")) {
            for (String word : keys(file)) {
                List<HanPieces.Piece> pieces = HanPieces.of(lore, word);
                boolean single = word.length() == 1
                        || (pieces.size() == 1 && pieces.get(0).word().isPresent());
                boolean simplified = Romanizer.simplified(word).equals(word);
                if (!simplified
                        || !single
                        || lore.word(word).orElseThrow().meanings().isEmpty()) {
                    unread.add(word + " " + pieces);
                }
            }
        }

        assertThat(unread).isEmpty();
    }

    @Test
    void every_sound_is_a_syllable_for_each_character() {
        for (String line : rows("han-sounds")) {
            String[] row = line.split(",", -1);
            assertThat(ShippedLore.lore().han().sound().pinyin(row[0]))
                    .as(line)
                    .containsExactly(row[1].split(" ", -1))
                    .hasSize(row[0].length());
        }
    }

    @Test
    void no_character_is_spelled_in_two_ways_in_hong_kong() {
        List<String> characters = rows("han-cantonese").stream()
                .flatMap(line -> line.split(",", -1)[1].codePoints().mapToObj(Character::toString))
                .toList();

        assertThat(characters).doesNotHaveDuplicates();
    }

    @Test
    void every_family_name_is_told_from_the_given_name_after_it() {
        for (String family : keys("han-surnames")) {
            assertThat(ShippedLore.lore().han().surname(family + "明明").map(HanLore.Surname::written))
                    .as(family)
                    .contains(family);
        }
    }

    @Test
    void every_brand_has_at_least_two_names() {
        var groups = new HashMap<String, Integer>();
        rows("brands").forEach(line -> groups.merge(line.split(",", -1)[1], 1, Integer::sum));

        assertThat(groups)
                .allSatisfy((brand, names) -> assertThat(names).as(brand).isGreaterThan(1));
    }

    @Test
    void every_address_word_is_of_a_known_kind() {
        Set<String> kinds = rows("address-words").stream()
                .map(line -> line.split(",", -1)[2])
                .collect(Collectors.toSet());

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "street", "building", "unit", "floor", "number", "direction", "area", "box", "word");
    }

    @Test
    void a_missing_file_and_a_broken_line_are_refused_by_name() {
        var missing = new HashMap<>(FILES);
        missing.remove("places");
        var broken = new HashMap<>(FILES);
        broken.put("places", List.of("atlantis"));

        assertThatThrownBy(() -> NameLore.of(missing)).hasMessageContaining("'places'");
        assertThatThrownBy(() -> NameLore.of(broken)).hasMessageContaining("atlantis");
    }

    private static String meaning(String word) {
        return rows("native-words").stream()
                .map(line -> line.split(",", -1))
                .filter(row -> row[0].equals(word))
                .map(row -> row[1])
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(String file) {
        return FILES.getOrDefault(file, List.of()).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> keys(String file) {
        return rows(file).stream().map(line -> line.split(",", -1)[0]).toList();
    }
}
