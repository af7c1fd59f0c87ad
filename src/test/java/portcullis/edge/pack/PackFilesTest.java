package portcullis.edge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Overrides;
import portcullis.core.rule.RuleBook;
import portcullis.core.rule.RuleCard;
import portcullis.core.rule.RulePack;
import portcullis.core.screen.SubjectFacts;

/** Reading packs: the bundled ones are whole, and what is wrong with others is named by pack, line and rule. */
final class PackFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String SOUND = """
            pack: trial
            version: "1"
            title: A trial
            parameters:
              trial.countries:
                type: texts
                values: [{value: CN RU}]
            conditions:
              goes-there: route.destination in trial.countries
            rules:
              - id: goes
                title: It goes there
                citation: none
                authority: none
                outcome: RED_FLAG
                when: [goes-there, {is-fast: item.tpp >= 100.0}]
            """;

    private static RuleBook book(String yaml) {
        return PackFiles.book(List.of(read(yaml)), SubjectFacts.SCHEMA, Overrides.NONE);
    }

    private static RulePack read(String yaml) {
        return PackFiles.read("trial.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_bundled_packs_load() {
        RuleBook book = PackFiles.book(Optional.empty(), SubjectFacts.SCHEMA, Overrides.NONE);

        List<RuleCard> cards =
                book.on(TODAY, Mode.AS_ENFORCED, Optional.empty()).cards();

        assertThat(cards).hasSizeGreaterThan(50);
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.title()).isNotBlank();
            assertThat(card.citation()).isNotBlank();
        });
        assertThat(book.packs()).allSatisfy(pack -> assertThat(pack.sha256()).hasSize(64));
    }

    @Test
    void a_sound_pack_judges() {
        RuleBook book = book(SOUND);

        assertThat(book.on(TODAY, Mode.AS_ENFORCED, Optional.empty()).cards())
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.id()).isEqualTo("trial.goes");
                    assertThat(card.parameters()).isEqualTo(Map.of("trial.countries", "CN RU"));
                });
    }

    private static void assertRefused(String yaml, String... says) {
        assertThatThrownBy(() -> book(yaml)).isInstanceOf(PackFailure.class).hasMessageContainingAll(says);
    }

    @Test
    void an_unknown_key_is_refused_with_the_nearest_name_and_line() {
        assertRefused(SOUND.replace("citation:", "citaton:"), "trial.yaml line 13", "citaton", "nearest is 'citation'");
    }

    @Test
    void a_misspelled_fact_is_refused_with_pack_rule_line_and_nearest_name() {
        assertRefused(
                SOUND.replace("item.tpp >=", "item.ttp >="), "trial line 16", "trial.goes", "item.ttp", "item.tpp");
    }

    @Test
    void a_wrong_type_is_refused() {
        assertRefused(
                SOUND.replace("item.tpp >= 100.0", "item.tpp >= 'much'"), "trial line 16", "no matching overload");
    }

    @Test
    void a_condition_that_is_not_there_is_refused() {
        assertRefused(
                SOUND.replace("[goes-there,", "[goes-ther,"), "trial line 16", "goes-ther", "nearest is 'goes-there'");
    }

    @Test
    void a_row_rule_cannot_read_a_partys_fact() {
        assertRefused(SOUND.replace("item.tpp >= 100.0", "party.role == 'BANK'"), "trial.goes", "scope PARTY");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertRefused(SOUND.replace("    outcome:", "    from: yesterday\n    outcome:"), "line 15", "yesterday");
    }

    @Test
    void two_versions_on_one_day_are_refused() {
        String twice = SOUND + SOUND.substring(SOUND.indexOf("  - id: goes"));
        assertRefused(twice, "trial.goes", "two versions hold on the same day");
    }

    @Test
    void a_wrong_pattern_is_refused_when_the_pack_loads() {
        assertRefused(SOUND.replace("item.tpp >= 100.0", "item.words.matches('(')"), "trial line 16");
    }

    @Test
    void what_is_no_YAML_is_refused_with_its_line() {
        assertRefused(SOUND.replace("version: \"1\"", "version: \"1"), "trial.yaml line", "no YAML");
    }

    @Test
    void a_setting_for_a_parameter_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> PackFiles.book(
                        Optional.empty(), SubjectFacts.SCHEMA, Overrides.of(Map.of("affiliates.stat", "in_force"))))
                .isInstanceOf(PackFailure.class)
                .hasMessageContainingAll("affiliates.stat", "nearest is 'affiliates.state'");
        assertThatThrownBy(() -> PackFiles.book(
                        Optional.empty(), SubjectFacts.SCHEMA, Overrides.of(Map.of("affiliates.state", "maybe"))))
                .isInstanceOf(PackFailure.class)
                .hasMessageContaining("maybe");
    }

    @Test
    void a_scenario_that_is_not_there_is_named_with_those_that_are() {
        RuleBook book = PackFiles.book(Optional.empty(), SubjectFacts.SCHEMA, Overrides.NONE);

        assertThatThrownBy(() -> book.on(TODAY, Mode.AS_ENFORCED, Optional.of("diffusion-enforcd")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nearest is 'diffusion-enforced'");
    }
}
