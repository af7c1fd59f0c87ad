package portcullis.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portcullis.core.match.IndexedMatcher;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.match.Thresholds;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

/**
 * How far Han names lead to English ones: companies listed by their English names are sought by their Han short names. And
 * what it costs: the Han names of companies that are on no list, sought in the whole list.
 */
final class HanBench {
    private static final double FLOOR = 0.4;

    private final List<HanNames.Pair> pairs;
    private final Ground ground;

    HanBench(String file, Ground ground) {
        this.pairs = HanNames.read(file);
        this.ground = ground;
    }

    /** A company sought by its Han name: its own score, and whether nothing stands above it. */
    private record Sought(HanNames.Pair pair, double score, boolean first, String best) {}

    void print(PrintStream out) {
        var matcher = IndexedMatcher.of(listed(), ground.lore());
        var sought = new ArrayList<Sought>();
        for (int at = 0; at < pairs.size(); at++) {
            sought.add(sought(matcher, at));
        }
        out.printf(
                Locale.ROOT,
                "%n== Han: %,d companies listed in English, sought by their Han short names%n",
                pairs.size());
        out.printf("%-18s %8s %12s %12s%n", "", "names", "recall@1", "at review");
        row(out, "all", sought);
        for (HanNames.Way way : HanNames.Way.values()) {
            String label = way.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            row(
                    out,
                    label,
                    sought.stream().filter(one -> one.pair().way() == way).toList());
        }
        alarms(out);
        Options.file("dumpHan")
                .ifPresent(dump -> RecallBench.write(
                        dump,
                        sought.stream()
                                .filter(one -> !one.first() || one.score() < Thresholds.REVIEW)
                                .map(one -> String.join(
                                        "\t",
                                        one.pair().way().name(),
                                        String.valueOf(one.score()),
                                        one.pair().han(),
                                        one.pair().english(),
                                        one.best()))
                                .toList()));
    }

    private Sought sought(PartyMatcher matcher, int at) {
        List<Match> matches = matcher.matches(PartyQuery.of(pairs.get(at).han()), FLOOR);
        double best = matches.isEmpty() ? 0 : matches.get(0).score().value();
        double own = matches.stream()
                .filter(match -> match.listing().id().equals("c" + at))
                .mapToDouble(match -> match.score().value())
                .findFirst()
                .orElse(0);
        String first =
                matches.isEmpty() ? "" : best + " " + matches.get(0).name().text();
        return new Sought(pairs.get(at), own, own > 0 && own == best, first);
    }

    private static void row(PrintStream out, String label, List<Sought> sought) {
        double all = Math.max(1, sought.size());
        out.printf(
                Locale.ROOT,
                "%-18s %8d %12.3f %12.3f%n",
                label,
                sought.size(),
                sought.stream().filter(Sought::first).count() / all,
                sought.stream().filter(one -> one.score() >= Thresholds.REVIEW).count() / all);
    }

    /** Those whose English name is listed are left out. */
    private void alarms(PrintStream out) {
        PartyMatcher full = IndexedMatcher.of(ground.watchlist(), ground.lore());
        Set<String> listed = new HashSet<>();
        ground.named().forEach(named -> listed.add(Plain.withoutForm(named.text())));
        var alarms = new ArrayList<String>();
        int benign = 0;
        for (HanNames.Pair pair : pairs) {
            if (!listed.contains(Plain.withoutForm(pair.english()))) {
                benign++;
                List<Match> found = full.matches(PartyQuery.of(pair.han()), Thresholds.REVIEW);
                if (!found.isEmpty()) {
                    alarms.add(String.join(
                            "\t",
                            found.get(0).score().value() + "",
                            pair.han(),
                            pair.english(),
                            found.get(0).name().text()));
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "against the whole list: %d of %,d companies that are not on it have a match at %.2f: %.1f per 1,000%n",
                alarms.size(),
                benign,
                Thresholds.REVIEW,
                1000.0 * alarms.size() / Math.max(1, benign));
        Options.file("dumpHanAlarms").ifPresent(file -> RecallBench.write(file, alarms));
    }

    private Watchlist listed() {
        var listings = new ArrayList<Listing>();
        for (int at = 0; at < pairs.size(); at++) {
            listings.add(new Listing(
                    "c" + at,
                    ListCode.EL,
                    ListedKind.ORGANIZATION,
                    List.of(ListedName.primary(pairs.get(at).english())),
                    List.of(),
                    List.of(),
                    Legal.NONE,
                    Optional.empty()));
        }
        return Watchlist.of(
                Edition.of("han", LocalDate.of(2026, 11, 23), "0".repeat(64), listings.size(), true), listings);
    }
}
