package portcullis.core.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portcullis.core.match.Match;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.subject.Party;
import portcullis.core.watchlist.ListCode;

/**
 * Joins findings that say the same of several listings: the same entry as two sources publish it, or the dozens of companies of one
 * group that a name resembles. Nothing of the law is joined away: another rule, list, outcome, review policy, question, manner of the
 * match, or another good guy keeps a finding apart. Every listing stays in the finding, with its own text and evidence.
 */
final class Alike {
    private Alike() {}

    private record Saying(
            String rule,
            Outcome outcome,
            String policy,
            Recommendation recommendation,
            Optional<Party> party,
            ListCode list,
            Match.Carrier carrier,
            Optional<Question> question,
            String goodGuy) {
        static Saying of(Finding finding, MatchFound match) {
            return new Saying(
                    GoodGuy.rule(finding),
                    finding.outcome(),
                    letters(finding.policy().orElse("")),
                    finding.recommendation(),
                    finding.party(),
                    match.listing().list(),
                    match.carrier(),
                    finding.question(),
                    GoodGuys.isSuppressed(finding) ? finding.trace().get(0).expression() : "");
        }

        /** Two sources put other points and blanks into the same text. */
        private static String letters(String text) {
            return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
        }
    }

    /** In the order given; the first finding of those that say the same stands for all. */
    static List<Finding> joined(List<Finding> all) {
        Map<Object, List<Finding>> bySaying = new LinkedHashMap<>();
        for (Finding finding : all) {
            Object saying = finding.match()
                    .<Object>map(match -> Saying.of(finding, match))
                    .orElse(finding);
            bySaying.computeIfAbsent(saying, any -> new ArrayList<>(1)).add(finding);
        }
        var joined = new ArrayList<Finding>(bySaying.size());
        for (List<Finding> same : bySaying.values()) {
            Finding first = same.get(0);
            joined.add(
                    same.size() == 1
                            ? first
                            : first.with(same.stream()
                                    .skip(1)
                                    .flatMap(other -> other.match().stream())
                                    .toList()));
        }
        return joined;
    }
}
