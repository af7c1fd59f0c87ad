package portcullis.core.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Standing;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.screen.Finding;
import portcullis.core.screen.MatchFound;
import portcullis.core.screen.PartyScreened;
import portcullis.core.subject.Subject;
import portcullis.core.watchlist.ListCode;

/**
 * What a report counts from the cases themselves while they pass by. Its memory does not grow with the rows: texts that rows
 * bring along are told apart only up to {@link #DISTINCT}, the rest is counted together and said to be.
 */
final class Counts {
    static final int DISTINCT = 5_000;
    static final String FURTHER = "(further, not told apart)";

    final Spread cases = new Spread("");
    final EnumMap<Standing, Spread> standings = new EnumMap<>(Standing.class);
    final EnumMap<Outcome, Spread> outcomes = new EnumMap<>(Outcome.class);
    final TreeMap<String, Spread> rules = new TreeMap<>();
    final EnumMap<ListCode, Spread> lists = new EnumMap<>(ListCode.class);
    final TreeMap<String, Spread> destinations = new TreeMap<>();
    final Map<String, Spread> questions = new HashMap<>();
    final TreeMap<String, Spread> months = new TreeMap<>();
    final DecisionCounts decisions;
    final TreeMap<String, Value> values = new TreeMap<>();
    long screened;
    long rejected;
    long problems;
    /** Findings that good guys cover. */
    long covered;

    long findings;
    long matches;
    long parties;
    long outOfOrder;
    int lastRow;

    /** The value of the rows in one currency: how many rows state it, and quantity × unit price together. */
    static final class Value {
        long rows;
        BigDecimal sum = BigDecimal.ZERO;
    }

    Counts(UploadFacts upload) {
        decisions = new DecisionCounts(upload.times().finished());
    }

    void add(CaseFile file) {
        Recommendation recommendation = file.recommendation();
        cases.addRow(recommendation);
        decisions.add(file);
        distinct(months, month(file), "").addRow(recommendation);
        standings.computeIfAbsent(file.standing(), s -> new Spread("")).addRow(recommendation);
        outOfOrder += file.rowNumber() > lastRow ? 0 : 1;
        lastRow = Math.max(lastRow, file.rowNumber());
        screened += file.subject().isPresent() ? 1 : 0;
        rejected += file.problems().isEmpty() ? 0 : 1;
        problems += file.problems().size();
        covered += GoodGuysSheet.count(file);
        file.subject().ifPresent(subject -> addSubject(subject, file));
        addFindings(file.screening().findings(), recommendation);
        addMatches(file.screening().parties(), recommendation);
    }

    private void addSubject(Subject subject, CaseFile file) {
        parties += PartiesSheet.count(file);
        distinct(destinations, Words.destination(subject), "").addRow(file.recommendation());
        Amount.of(file).ifPresent(amount -> {
            String currency = amount.currency();
            var value = values.computeIfAbsent(
                    values.size() < DISTINCT || values.containsKey(currency) ? currency : FURTHER, c -> new Value());
            value.rows++;
            value.sum = value.sum.add(amount.sum());
        });
    }

    private static String month(CaseFile file) {
        return file.subject()
                .flatMap(subject -> subject.date().asOptional())
                .map(date -> YearMonth.from(date).toString())
                .orElse("no date");
    }

    private void addFindings(List<Finding> found, Recommendation recommendation) {
        findings += found.size();
        var seen = new HashSet<Object>();
        for (Finding finding : found) {
            count(outcomes.computeIfAbsent(finding.outcome(), o -> new Spread("")), seen, recommendation);
            count(distinct(rules, finding.rule().id(), finding.rule().title()), seen, recommendation);
            finding.question()
                    .ifPresent(question -> count(
                            distinct(questions, question.text(), finding.rule().id()), seen, recommendation));
        }
    }

    private void addMatches(List<PartyScreened> screened, Recommendation recommendation) {
        var seen = new HashSet<Object>();
        for (PartyScreened party : screened) {
            matches += party.matches().size();
            for (MatchFound match : party.matches()) {
                ListCode list = match.listing().list();
                count(lists.computeIfAbsent(list, code -> new Spread(code.title())), seen, recommendation);
            }
        }
    }

    /** Counts a row once for a spread, and a finding each time. */
    private static void count(Spread spread, Set<Object> seen, Recommendation recommendation) {
        if (seen.add(spread)) {
            spread.addRow(recommendation);
        }
        spread.addFinding();
    }

    private static Spread distinct(Map<String, Spread> spreads, String name, String title) {
        Spread known = spreads.get(name);
        if (known != null) {
            return known;
        }
        return spreads.size() < DISTINCT
                ? spreads.computeIfAbsent(name, n -> new Spread(title))
                : spreads.computeIfAbsent(FURTHER, n -> new Spread(""));
    }
}
