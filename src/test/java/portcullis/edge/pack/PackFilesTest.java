package portcullis.edge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
}
