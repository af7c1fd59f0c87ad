package portcullis.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portcullis.core.screen.SubjectFacts;
import portcullis.edge.pack.PackFiles;

/** The named conditions of the bundled packs, each on facts that make it true, false and unknown, at the thresholds themselves. */
final class ConditionsTest {
    private static final Path TABLE = Path.of("src/test/resources/portcullis/rules/conditions.txt");
    private static final RuleBook BOOK = PackFiles.book(packsAndProbes(), SubjectFacts.SCHEMA, Overrides.NONE);

    /** A line of the table. */
    record Expected(String condition, LocalDate day, String facts, Truth truth, List<String> missing) {
        static Expected of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Expected(
                    cells[0].strip(),
                    LocalDate.parse(cells[1].strip()),
                    cells[2].strip(),
                    Truth.valueOf(cells[3].strip()),
                    cells[4].isBlank() ? List.of() : List.of(cells[4].strip().split(" ")));
        }

        Facts known() {
            Facts.Filling filling = Facts.of(SubjectFacts.SCHEMA);
            for (String told : facts.isEmpty() ? new String[0] : facts.split(" +")) {
                int equals = told.indexOf('=');
                Fact fact = SubjectFacts.SCHEMA.find(told.substring(0, equals)).orElseThrow();
                filling.put(fact, fact.type().parse(told.substring(equals + 1)));
            }
            return filling.done();
        }
    }

    static Stream<Expected> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Expected::of);
    }

    /** The bundled packs, and one more with a rule for each condition, so that a condition can be asked alone. */
    private static List<RulePack> packsAndProbes() {
        List<RulePack> packs = new ArrayList<>(PackFiles.bundled());
        var probes = new ArrayList<Rule>();
        for (RulePack pack : packs) {
            pack.conditions().keySet().forEach(name -> probes.add(probe(pack.name() + "." + name)));
        }
        var version = new PackVersion("probes", "1", "0".repeat(64));
        packs.add(new RulePack(version, "probes", List.of(), Map.of(), probes, Optional.empty()));
        return packs;
    }

    private static Rule probe(String condition) {
        return new Rule(
                "probes." + condition,
                Scope.MATCH,
                new Rule.Wording(condition, "none", "none", Optional.empty()),
                new Rule.Standing(Span.ALWAYS, RuleState.IN_FORCE),
                new Rule.Effect(Outcome.ADVISORY, Optional.empty(), Optional.empty(), Recommendation.REVIEW),
                new Condition.Reference(condition, 0),
                List.of(),
                0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void a_condition_is_true_false_or_unknown(Expected expected) {
        List<Judgement> judgements =
                BOOK
                        .on(expected.day(), Mode.AS_ENFORCED, Optional.empty())
                        .judge(Scope.MATCH, expected.known())
                        .stream()
                        .filter(judgement -> judgement.rule().id().equals("probes." + expected.condition()))
                        .toList();

        Truth truth = judgements.isEmpty() ? Truth.FALSE : judgements.get(0).truth();
        assertThat(truth).isEqualTo(expected.truth());
        List<String> missing =
                judgements.isEmpty() ? List.of() : judgements.get(0).missing();
        assertThat(missing).isEqualTo(expected.missing());
    }
}
