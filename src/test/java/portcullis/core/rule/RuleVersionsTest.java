package portcullis.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portcullis.core.screen.SubjectFacts;
import portcullis.edge.pack.PackFiles;

/**
 * Whole rules of the packs on items, uses, makers and contents: every version applies on a day of its own to facts that call for
 * it, and every rule stays silent, or asks, on facts that do not. The facts of a line are told on top of a row that says nothing.
 */
final class RuleVersionsTest {
    private static final Path TABLES = Path.of("src/test/resources/portcullis/rules/versions");
    private static final Set<String> PACKS =
            Set.of("ear-advanced-computing", "ear-foreign-direct-product", "ear-de-minimis", "ear-end-use");

    /** What is never unknown, on a row that says nothing. */
    private static final String NOTHING_SAID =
            "answered= item.eccnText= item.topics= use.topics= party.topics= route.origins= route.places= route.place="
                    + " item.namedChip=false item.figured=false item.saidToCompute=false item.knownForeign=false"
                    + " use.militaryStated=false use.advancedNodeStated=false use.supercomputerStated=false";

    private static final Pattern TOLD = Pattern.compile("([A-Za-z0-9.]+)=(?:\"([^\"]*)\"|(\\S*))");
    private static final RuleBook BOOK = PackFiles.book(Optional.empty(), SubjectFacts.SCHEMA, Overrides.NONE);

    /** A line of the table; what came of it is APPLIES, ASKS or SILENT. */
    record Expected(String rule, LocalDate day, String facts, String comes) {
        static Expected of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Expected(
                    cells[0].strip(), LocalDate.parse(cells[1].strip()), cells[2].strip(), cells[3].strip());
        }

        Facts known() {
            Facts.Filling filling = Facts.of(SubjectFacts.SCHEMA);
            tell(filling, NOTHING_SAID);
            tell(filling, facts);
            return filling.done();
        }

        private static void tell(Facts.Filling filling, String facts) {
            Matcher told = TOLD.matcher(facts);
            while (told.find()) {
                Fact fact =
                        SubjectFacts.SCHEMA.find(told.group(1)).orElseThrow(() -> new AssertionError(told.group(1)));
                filling.put(fact, fact.type().parse(told.group(2) != null ? told.group(2) : told.group(3)));
            }
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

    private static Stream<Rule> rules() {
        return PackFiles.bundled().stream()
                .filter(pack -> PACKS.contains(pack.name()))
                .flatMap(pack -> pack.rules().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void a_rule_applies_asks_or_is_silent(Expected expected) {
        Optional<Judgement> judgement = BOOK
                .on(expected.day(), Mode.STRICT_CODIFIED, Optional.empty())
                .judge(Scope.MATCH, expected.known())
                .stream()
                .filter(each -> each.rule().id().equals(expected.rule()))
                .findFirst()
                .or(() -> inOtherScopes(expected));

        String comes = judgement
                .map(each -> each.truth() == Truth.TRUE ? "APPLIES" : "ASKS")
                .orElse("SILENT");
        assertThat(comes)
                .as(judgement.map(each -> each.trace().toString()).orElse("no judgement"))
                .isEqualTo(expected.comes());
    }

    private static Optional<Judgement> inOtherScopes(Expected expected) {
        ActiveRules rules = BOOK.on(expected.day(), Mode.STRICT_CODIFIED, Optional.empty());
        return Stream.of(Scope.ROW, Scope.PARTY)
                .flatMap(scope -> rules.judge(scope, expected.known()).stream())
                .filter(each -> each.rule().id().equals(expected.rule()))
                .findFirst();
    }

    @Test
    void every_version_is_shown_to_apply_and_every_rule_to_hold_back() throws IOException {
        List<Expected> lines = table().toList();
        var lacking = new ArrayList<String>();
        for (Rule rule : rules().toList()) {
            boolean neverApplies =
                    rule.effect().outcome() == Outcome.NEEDS_DATA && rule.id().endsWith("-asked");
            boolean applies = lines.stream()
                    .anyMatch(line -> line.rule().equals(rule.id())
                            && rule.standing().span().holds(line.day())
                            && (neverApplies || line.comes().equals("APPLIES")));
            boolean holdsBack = lines.stream()
                    .anyMatch(line ->
                            line.rule().equals(rule.id()) && !line.comes().equals("APPLIES"));
            if (!applies || !holdsBack) {
                lacking.add(rule.id() + " from " + rule.standing().span() + (applies ? " to hold back" : " to apply"));
            }
        }

        assertThat(lacking).isEmpty();
    }
}
