package portcullis.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.match.Thresholds;

/**
 * Whether every primary name and alias of the list finds its own entry at the review threshold, as it is written and in
 * seven harmless changes. What is not applicable to a name (no legal form, one word) is not counted; nor is a name that
 * says nothing but a legal form or single letters.
 */
final class SelfRecallBench {
    private static final Map<String, Function<String, Optional<String>>> CHANGES = changes();

    private final PartyMatcher matcher;
    private final Ground ground;

    SelfRecallBench(PartyMatcher matcher, Ground ground) {
        this.matcher = matcher;
        this.ground = ground;
    }

    private static Map<String, Function<String, Optional<String>>> changes() {
        var changes = new LinkedHashMap<String, Function<String, Optional<String>>>();
        changes.put("letter-perfect", Optional::of);
        changes.put("case changed", name -> Optional.of(swapped(name)));
        changes.put(
                "accents stripped",
                name -> Optional.of(Words.withoutMarks(name)).filter(other -> !other.equals(name)));
        changes.put("legal form dropped", name -> LegalForms.in(name).map(LegalForms.Found::rest));
        changes.put("Group appended", name -> Optional.of(name + " Group"));
        changes.put("(China) inserted", SelfRecallBench::inserted);
        changes.put("first two words joined", SelfRecallBench::joined);
        changes.put("words reversed", SelfRecallBench::reversed);
        return changes;
    }

    private static String swapped(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return name.equals(upper) ? name.toLowerCase(Locale.ROOT) : upper;
    }

    private static Optional<String> inserted(String name) {
        int blank = name.strip().indexOf(' ');
        return blank < 0
                ? Optional.of(name + " (China)")
                : Optional.of(name.substring(0, blank) + " (China)" + name.substring(blank));
    }

    private static Optional<String> joined(String name) {
        int blank = name.strip().indexOf(' ');
        return blank < 0 ? Optional.empty() : Optional.of(name.substring(0, blank) + name.substring(blank + 1));
    }

    private static Optional<String> reversed(String name) {
        List<String> words = new ArrayList<>(List.of(name.strip().split("\\s+", -1)));
        Collections.reverse(words);
        return words.size() < 2 ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    void print(PrintStream out) {
        List<Ground.Named> names = ground.named();
        out.printf("%n== Self-recall: all %,d primary names and aliases, at %.2f%n", names.size(), Thresholds.REVIEW);
        var lost = new TreeMap<String, List<String>>();
        CHANGES.forEach((label, change) -> {
            int tried = 0;
            int found = 0;
            for (Ground.Named named : names) {
                Optional<String> written = change.apply(named.text())
                        .filter(text -> !Plain.letters(text).isEmpty());
                if (written.isPresent()) {
                    tried++;
                    boolean hit = finds(written.get(), named);
                    found += hit ? 1 : 0;
                    if (!hit) {
                        lost.computeIfAbsent(label, same -> new ArrayList<>())
                                .add(written.get() + " <- " + named.text());
                    }
                }
            }
            out.printf(
                    Locale.ROOT,
                    "  %-24s %,8d names  %.5f found  (%d lost)%n",
                    label,
                    tried,
                    (double) found / tried,
                    tried - found);
        });
        Options.file("dumpLost")
                .ifPresent(file -> RecallBench.write(
                        file,
                        lost.entrySet().stream()
                                .flatMap(entry -> entry.getValue().stream().map(name -> entry.getKey() + "\t" + name))
                                .toList()));
    }

    private boolean finds(String written, Ground.Named named) {
        return matcher.matches(PartyQuery.of(written), Thresholds.REVIEW).stream()
                .anyMatch(match -> match.listing().id().equals(named.listing().id()));
    }
}
