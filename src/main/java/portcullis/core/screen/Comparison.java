package portcullis.core.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import portcullis.core.rule.ActiveRules;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.RuleCard;
import portcullis.core.rule.RuleState;
import portcullis.core.subject.Amount;
import portcullis.core.subject.Subject;

/**
 * The same rows under two bases: "what was the law on that day" and "what if this were law" are the same question. A row is changed when
 * its recommendation or the set of its outcomes differs; the causes are the rules whose strictest outcome on the row differs.
 */
public final class Comparison {
    private final Screener left;
    private final Screener right;
    private final Law leftLaw;
    private final Law rightLaw;

    /** The rules of a basis by id, those that hold and those that only stand in the book. */
    private record Law(Map<String, RuleCard> active, Map<String, RuleCard> dormant) {
        static Law of(ActiveRules rules) {
            return new Law(byId(rules.cards()), byId(rules.dormant()));
        }

        private static Map<String, RuleCard> byId(List<RuleCard> cards) {
            var byId = new HashMap<String, RuleCard>();
            cards.forEach(card -> byId.put(card.id(), card));
            return byId;
        }

        Optional<RuleCard> find(String id) {
            return Optional.ofNullable(active.getOrDefault(id, dormant.get(id)));
        }

        private static String standing(RuleState state) {
            return switch (state) {
                case IN_FORCE, GUIDANCE -> "switched off";
                case SUSPENDED -> "suspended";
                case CODIFIED_UNENFORCED -> "codified and not enforced";
                case PROPOSED -> "proposed";
                case SCENARIO -> "no law but a scenario's";
            };
        }

        /** Why a rule does not apply here although it does on the other side; empty where it holds here too. */
        String absence(String id, String side) {
            if (active.containsKey(id)) {
                return "";
            }
            RuleCard card = dormant.get(id);
            return card == null
                    ? "the rule does not stand on the " + side
                    : "on the " + side + " the rule is " + standing(card.state());
        }
    }

    public Comparison(Screener left, Screener right) {
        this.left = left;
        this.right = right;
        this.leftLaw = Law.of(left.rules());
        this.rightLaw = Law.of(right.rules());
    }

    /** Both screenings of a row. */
    public record Pair(Screening left, Screening right) {
        public boolean differs() {
            return left.recommendation() != right.recommendation()
                    || !left.outcomes().equals(right.outcomes());
        }
    }

    /** Screens a row under both bases; a failure is a hold on its side. */
    public Pair screen(Subject subject) {
        return new Pair(screened(left, subject), screened(right, subject));
    }

    private static Screening screened(Screener screener, Subject subject) {
        try {
            return screener.screen(subject);
        } catch (RuntimeException | StackOverflowError failure) {
            return Screener.onFailure(failure);
        }
    }

    /** What makes the difference on a row. */
    public RowChange change(Subject subject, Pair pair) {
        return new RowChange(
                subject.rowNumber(),
                subject.reference().label(),
                RowChange.Side.of(pair.left()),
                RowChange.Side.of(pair.right()),
                causes(pair),
                value(subject.item().amount()));
    }

    private static Optional<RowChange.Value> value(Amount amount) {
        Optional<BigDecimal> price = amount.unitPrice().asOptional();
        return amount.quantity()
                .asOptional()
                .flatMap(quantity -> price.map(quantity::multiply))
                .map(total -> new RowChange.Value(
                        total, amount.currency().asOptional().orElse("")));
    }

    private List<RowChange.Cause> causes(Pair pair) {
        Map<String, Finding> before = strictest(pair.left());
        Map<String, Finding> after = strictest(pair.right());
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        var causes = new ArrayList<RowChange.Cause>();
        for (String id : ids) {
            Optional<Finding> was = Optional.ofNullable(before.get(id));
            Optional<Finding> is = Optional.ofNullable(after.get(id));
            if (!was.map(Finding::outcome).equals(is.map(Finding::outcome))) {
                causes.add(cause(
                        is.or(() -> was).orElseThrow().rule(), was.map(Finding::outcome), is.map(Finding::outcome)));
            }
        }
        return causes;
    }

    private static Map<String, Finding> strictest(Screening screening) {
        var byRule = new TreeMap<String, Finding>();
        for (Finding finding : screening.findings()) {
            byRule.merge(
                    finding.rule().id(),
                    finding,
                    (one, other) -> one.outcome().compareTo(other.outcome()) <= 0 ? one : other);
        }
        return byRule;
    }

    private RowChange.Cause cause(RuleCard rule, Optional<Outcome> was, Optional<Outcome> is) {
        List<RowChange.ParameterChange> parameters = parameters(rule.id());
        return new RowChange.Cause(
                rule.id(), rule.title(), rule.citation(), was, is, why(rule.id(), parameters), parameters);
    }

    private String why(String id, List<RowChange.ParameterChange> parameters) {
        if (id.startsWith(EngineRules.PACK + ".")) {
            return "what the program itself says of the row";
        }
        var words = new ArrayList<String>();
        words.add(leftLaw.absence(id, "left"));
        words.add(rightLaw.absence(id, "right"));
        words.removeIf(String::isEmpty);
        if (words.isEmpty() && versionsDiffer(id)) {
            words.add("another version of the rule holds");
        }
        if (!parameters.isEmpty()) {
            words.add("other values of "
                    + String.join(
                            ", ",
                            parameters.stream()
                                    .map(RowChange.ParameterChange::name)
                                    .toList()));
        }
        return words.isEmpty()
                ? "other facts of the day, such as the age of a party or the dates of a listing"
                : String.join("; ", words);
    }

    private boolean versionsDiffer(String id) {
        return !leftLaw.find(id)
                .flatMap(RuleCard::from)
                .equals(rightLaw.find(id).flatMap(RuleCard::from));
    }

    private List<RowChange.ParameterChange> parameters(String id) {
        Map<String, String> before =
                leftLaw.find(id).<Map<String, String>>map(RuleCard::parameters).orElse(Map.of());
        Map<String, String> after =
                rightLaw.find(id).<Map<String, String>>map(RuleCard::parameters).orElse(Map.of());
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var changes = new ArrayList<RowChange.ParameterChange>();
        for (String name : names) {
            Optional<String> was = Optional.ofNullable(before.get(name));
            Optional<String> is = Optional.ofNullable(after.get(name));
            if (was.isPresent() && is.isPresent() && !was.equals(is)) {
                changes.add(new RowChange.ParameterChange(name, was, is));
            }
        }
        return changes;
    }
}
