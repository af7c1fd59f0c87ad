package portcullis.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that hold under one basis. Nothing is compiled any more; judging a row is a matter of microseconds. Immutable to its
 * users, shared by all threads.
 */
public final class ActiveRules {
    /** The law of earlier days is not in the packs: the Export Control Reform Act is of 2018. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    private final LocalDate day;
    private final Map<Scope, Judge[]> rules = new EnumMap<>(Scope.class);
    private final List<RuleCard> cards;
    private final List<RuleCard> dormant;
    private final List<PackVersion> packs;
    private final LocalDate lastDay;
    private final List<Coming> coming;
    private final Map<String, Object> parameters;

    /** What there is to know of the rules besides judging by them. */
    record Book(List<RuleCard> dormant, List<PackVersion> packs, List<Coming> coming, Map<String, Object> parameters) {}

    ActiveRules(LocalDate day, List<Judge> active, Book book) {
        this.day = day;
        this.parameters = Map.copyOf(book.parameters());
        for (Scope scope : Scope.values()) {
            rules.put(
                    scope,
                    active.stream().filter(judge -> judge.scope() == scope).toArray(Judge[]::new));
        }
        this.cards = active.stream().map(Judge::card).toList();
        this.dormant = List.copyOf(book.dormant());
        this.packs = List.copyOf(book.packs());
        this.lastDay = lastDay(packs);
        this.coming = List.copyOf(book.coming());
    }

    /** Judges every rule of a scope; answers those that apply or cannot be decided, in the order of packs and rules. */
    public List<Judgement> judge(Scope scope, Facts facts) {
        List<Judgement> judgements = List.of();
        Judge[] ofScope = rules.getOrDefault(scope, new Judge[0]);
        for (Judge rule : ofScope) {
            Optional<Judgement> judgement = rule.judge(facts);
            if (judgement.isPresent()) {
                judgements = judgements.isEmpty() ? new ArrayList<>() : judgements;
                judgements.add(judgement.get());
            }
        }
        return judgements;
    }

    /**
     * Judges every rule of a scope on several readings of the same row: what all lead to holds, and where they differ the rule cannot be
     * decided.
     *
     * @param readings by what they are called
     */
    public List<Judgement> judge(Scope scope, Map<String, Facts> readings) {
        if (readings.size() == 1) {
            return judge(scope, readings.values().iterator().next());
        }
        var several = new Readings(readings);
        var judgements = new ArrayList<Judgement>();
        for (Judge rule : rules.getOrDefault(scope, new Judge[0])) {
            several.judge(rule).ifPresent(judgements::add);
        }
        return judgements;
    }

    /** What ends or turns soon after the day, and what is not confirmed. */
    public List<Coming> coming() {
        return coming;
    }

    /** The rules that hold. */
    public List<RuleCard> cards() {
        return cards;
    }

    /** The rules whose dates hold and whose state does not let them apply: suspended, not enforced, switched off. */
    public List<RuleCard> dormant() {
        return dormant;
    }

    /** The packs, and the scenario's if there is one, for a screening's basis. */
    public List<PackVersion> packs() {
        return packs;
    }

    /** Whether the packs do not hold the law of the day: it is before they begin, or long after they were last looked over. */
    public boolean isOutside() {
        return day.isBefore(FIRST_DAY) || day.isAfter(lastDay());
    }

    /** The last day of which the packs can say something: two years after the newest of them was written. */
    public LocalDate lastDay() {
        return lastDay;
    }

    private static LocalDate lastDay(List<PackVersion> packs) {
        LocalDate newest = LocalDate.MIN;
        for (PackVersion pack : packs) {
            newest = pack.day().filter(newest::isBefore).orElse(newest);
        }
        return newest.equals(LocalDate.MIN) ? LocalDate.MAX : newest.plusYears(2);
    }

    /** The value of a parameter on the day, where it has one: a text, a number, a flag, or a list. */
    public Optional<Object> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** The day whose law this is. */
    public LocalDate day() {
        return day;
    }
}
