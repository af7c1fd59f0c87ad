package portcullis.edge.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that stand within one text are found, and the text itself is kept. */
final class WrittenNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KOW SENG LIM -AKA- ERIC LIM | KOW SENG LIM / ERIC LIM",
                "JIE LUO- AKA- IVY LUO | JIE LUO / IVY LUO",
                "KOLOKOL (AKA: ALDRICH AMES) | KOLOKOL / ALDRICH AMES",
                "PEARL (A.K.A. NEI-CHIEN CHU) LI | PEARL / NEI-CHIEN CHU) LI",
                "SIBERIAN AIRLINES D/B/A S7 AIRLINES | SIBERIAN AIRLINES / S7 AIRLINES",
                "Mike Igor a/k/a Maru | Mike Igor / Maru",
                "LTS Holding (f.k.a., IPP Products Ltd.) | LTS Holding / IPP Products Ltd.",
                "Forces (aka VKS); and any successor, sub-unit, or subsidiary thereof | Forces / VKS",
                "Handle [aka One, aka Two] (Hong Kong Entity), and its sub-units and successors | Handle / One / Two",
                "Alloys Ltd. (Freedonian entity); and any successor thereof | Alloys Ltd.",
                "CORE, AKAS, CORE TECH PTE LTD, CORE ZING, INC | CORE / CORE TECH PTE LTD / CORE ZING, INC",
                "Parent Co., Ltd. (Parent). Affiliated Entity: Child Co., Ltd. | Child Co., Ltd.",
                "Parent Academy. Subordinate Institution - 204th Institute | weak 204th Institute",
                "AKA INTEGRAL SERVICES, S. DE R.L. | ``",
                "Plain Name Ltd. | ``",
                "Akai Electronics (HK) Ltd. | ``"
            })
    void the_names_within_a_name_are_aliases(String name, String within) {
        String further = WrittenNames.of(name, List.of()).stream()
                .skip(1)
                .map(alias -> (alias.kind().name().startsWith("WEAK") ? "weak " : "") + alias.text())
                .collect(Collectors.joining(" / "));

        assertThat(further).isEqualTo(within);
        assertThat(WrittenNames.of(name, List.of()).get(0).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"FOOPIE\" | WEAK_ALIAS | FOOPIE",
                "Little Star (weak) | WEAK_ALIAS | Little Star",
                "Plant \"Star\" | ALIAS | Plant \"Star\"",
                "Trailing Comma, | ALIAS | Trailing Comma"
            })
    void an_alias_in_quotation_marks_or_marked_is_weak(String alias, String kind, String text) {
        var name = WrittenNames.of("N", List.of(alias)).get(1);

        assertThat(name.kind().name()).isEqualTo(kind);
        assertThat(name.text()).isEqualTo(text);
    }
}
