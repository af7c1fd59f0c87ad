package portcullis.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rule that depends on a turn of the law that nobody has confirmed: it is judged under each reading. Where the readings agree,
 * that is the judgement; where they differ, the governing reading's judgement stands, and the difference is a step of its trace.
 *
 * @param governing the reading to go by; empty for the strictest
 */
record ContestedRule(RulePack.Confirmation confirmation, List<Reading> readings, Optional<String> governing)
        implements Judge {
    ContestedRule {
        readings = List.copyOf(readings);
    }

    /** The rule with one value of the parameter that is to be confirmed. */
    record Reading(String value, Judge judge) {}

    private record Said(String value, Optional<Judgement> judgement) {
        /** What follows under the reading, in a word. */
        String word() {
            return judgement.map(found -> found.outcome().name()).orElse("does not apply");
        }

        /** Whether this is the more restrictive of two; not applying is the least. */
        boolean isStricterThan(Said other) {
            if (judgement.isEmpty() || other.judgement.isEmpty()) {
                return judgement.isPresent() && other.judgement.isEmpty();
            }
            return judgement.get().outcome().compareTo(other.judgement.get().outcome()) < 0;
        }
    }

    @Override
    public RuleCard card() {
        return readings.get(0).judge().card();
    }

    @Override
    public Scope scope() {
        return readings.get(0).judge().scope();
    }

    @Override
    public boolean silentUndecided() {
        return readings.get(0).judge().silentUndecided();
    }

    @Override
    public Optional<Judgement> judge(Facts facts) {
        var said = new ArrayList<Said>(readings.size());
        boolean silent = true;
        for (Reading reading : readings) {
            Optional<Judgement> judgement = reading.judge().judge(facts);
            silent &= judgement.isEmpty();
            said.add(new Said(reading.value(), judgement));
        }
        if (silent) {
            return Optional.empty();
        }
        Said strictest = said.get(0);
        for (Said each : said) {
            strictest = each.isStricterThan(strictest) ? each : strictest;
        }
        boolean agree = said.stream().map(Said::word).distinct().count() == 1;
        if (agree) {
            return strictest.judgement();
        }
        Said chosen = governing
                .flatMap(value ->
                        said.stream().filter(each -> each.value().equals(value)).findFirst())
                .orElse(strictest);
        Said other = strictest;
        return Optional.of(
                chosen.judgement().isPresent()
                        ? shown(chosen.judgement().orElseThrow(), said)
                        : advised(other.judgement().orElseThrow(), said));
    }

    private Judgement shown(Judgement judgement, List<Said> said) {
        return with(
                judgement,
                judgement.rule(),
                judgement.recommendation(),
                judgement.policy().map(text -> text + "; " + difference(said)).or(() -> Optional.of(difference(said))),
                said);
    }

    /** The governing reading says that the rule does not apply, and another that it does: worth knowing, until it is confirmed. */
    private Judgement advised(Judgement judgement, List<Said> said) {
        return with(
                judgement,
                judgement.rule().as(Outcome.ADVISORY, Recommendation.REVIEW),
                Recommendation.REVIEW,
                Optional.of(difference(said)),
                said);
    }

    private Judgement with(
            Judgement judgement,
            RuleCard card,
            Recommendation recommendation,
            Optional<String> policy,
            List<Said> said) {
        var inputs = new TreeMap<String, String>();
        said.forEach(each -> inputs.put(each.value(), each.word()));
        var trace = new ArrayList<>(judgement.trace());
        trace.add(new TraceStep(
                "confirmed-" + confirmation.parameter(),
                confirmation.says() + " (" + confirmation.citation() + ")",
                inputs,
                Truth.UNKNOWN));
        return new Judgement(
                card, judgement.truth(), policy, recommendation, trace, judgement.missing(), judgement.question());
    }

    /** The readings side by side, such as {@code not confirmed: in_force gives LICENSE_REQUIRED, suspended does not apply}. */
    private String difference(List<Said> said) {
        var words = new ArrayList<String>();
        for (Said each : said) {
            words.add(each.value() + (each.judgement().isPresent() ? ": " : ": the rule ") + each.word());
        }
        return "not confirmed (" + confirmation.parameter() + "): " + String.join(", ", words);
    }
}
