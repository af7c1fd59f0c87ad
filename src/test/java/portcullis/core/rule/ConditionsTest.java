package portcullis.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portcullis.core.screen.SubjectFacts;
import portcullis.edge.pack.PackFiles;

/** The named conditions of the bundled packs, each on facts that make it true, false and unknown, at the thresholds themselves. */
final class ConditionsTest {
    private static final Path TABLES = Path.of("src/test/resources/portcullis/rules/conditions");

    /** A fact with its value; a value with blanks stands in quotation marks. */
    private static final Pattern TOLD = Pattern.compile("([A-Za-z0-9.]+)=(?:\"([^\"]*)\"|(\\S*))");

    private static final RuleBook BOOK = PackFiles.book(packsAndProbes(), SubjectFacts.SCHEMA, Overrides.NONE);

    /** A line of the table; the day may name a scenario behind it. */
    record Expected(
            String condition,
            LocalDate day,
            Optional<String> scenario,
            String facts,
            Truth truth,
            List<String> missing) {
        static Expected of(String line) {
            String[] cells = line.split("\\|", -1);
            String[] day = cells[1].strip().split(" ", 2);
            return new Expected(
                    cells[0].strip(),
                    LocalDate.parse(day[0]),
                    day.length > 1 ? Optional.of(day[1]) : Optional.empty(),
                    cells[2].strip(),
                    Truth.valueOf(cells[3].strip()),
                    cells[4].isBlank() ? List.of() : List.of(cells[4].strip().split(" ")));
        }

        Facts known() {
            Facts.Filling filling = Facts.of(SubjectFacts.SCHEMA);
            Matcher told = TOLD.matcher(facts);
            while (told.find()) {
                Fact fact = SubjectFacts.SCHEMA.find(told.group(1)).orElseThrow();
                filling.put(fact, fact.type().parse(told.group(2) != null ? told.group(2) : told.group(3)));
            }
            assertThat(TOLD.matcher(facts).replaceAll("").strip())
                    .as("what says nothing in: " + facts)
                    .isEmpty();
            return filling.done();
        }
    }

    static Stream<Expected> table() throws IOException {
        var lines = new ArrayList<String>();
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Expected::of);
    }

    /** The bundled packs, and one more with a rule for each condition, so that a condition can be asked alone. */
    private static List<RulePack> packsAndProbes() {
        List<RulePack> packs = new ArrayList<>(PackFiles.bundled());
        var probes = new ArrayList<Rule>();
        for (RulePack pack : packs) {
            conditions(pack).forEach((name, condition) -> probes.add(probe(name, condition)));
        }
        var version = new PackVersion("probes", "1", "0".repeat(64));
        packs.add(new RulePack(version, "probes", List.of(), Map.of(), probes, List.of(), Optional.empty()));
        return packs;
    }

    /** The conditions of a pack: its named ones as {@code pack.name}, those within a rule as {@code pack.rule.name}. */
    private static Map<String, Condition> conditions(RulePack pack) {
        var all = new LinkedHashMap<String, Condition>();
        pack.conditions().forEach((name, condition) -> all.put(pack.name() + "." + name, condition));
        for (Rule rule : pack.rules()) {
            within(rule.when()).forEach(named -> all.putIfAbsent(rule.id() + "." + named.name(), named));
            rule.policies()
                    .forEach(choice -> within(choice.when())
                            .forEach(named -> all.putIfAbsent(rule.id() + "." + named.name(), named)));
        }
        return all;
    }

    private static Stream<Condition.Named> within(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(ConditionsTest::within);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(ConditionsTest::within);
        }
        if (condition instanceof Condition.Not not) {
            return within(not.part());
        }
        return condition instanceof Condition.Named named ? Stream.of(named) : Stream.empty();
    }

    private static Scope scope(String condition) {
        return condition.startsWith("aggregation.") ? Scope.GROUP : Scope.MATCH;
    }

    private static Rule probe(String name, Condition condition) {
        return new Rule(
                "probes." + name,
                scope(name),
                new Rule.Wording(name, "none", "none", Optional.empty()),
                new Rule.Standing(Span.ALWAYS, RuleState.IN_FORCE, Optional.empty()),
                new Rule.Effect(Outcome.ADVISORY, Optional.empty(), Optional.empty(), Recommendation.REVIEW),
                condition,
                List.of(),
                List.of(),
                0);
    }

    @Test
    void every_condition_is_shown_true_false_and_unknown() throws IOException {
        Map<String, Set<Truth>> shown = new TreeMap<>();
        for (Expected line : table().toList()) {
            shown.computeIfAbsent(line.condition(), condition -> EnumSet.noneOf(Truth.class))
                    .add(line.truth());
        }
        var known = new TreeSet<String>();
        var lacking = new ArrayList<String>();
        for (RulePack pack : PackFiles.bundled()) {
            known.addAll(conditions(pack).keySet());
            for (String condition : conditions(pack).keySet()) {
                Set<Truth> truths = shown.getOrDefault(condition, EnumSet.noneOf(Truth.class));
                if (truths.size() < Truth.values().length) {
                    lacking.add(condition + " shown only as " + truths);
                }
            }
        }

        assertThat(lacking).isEmpty();
        assertThat(known).containsAll(shown.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void a_condition_is_true_false_or_unknown(Expected expected) {
        List<Judgement> judgements = BOOK
                .on(expected.day(), Mode.AS_ENFORCED, expected.scenario())
                .judge(scope(expected.condition()), expected.known())
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
