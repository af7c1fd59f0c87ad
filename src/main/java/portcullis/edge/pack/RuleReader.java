package portcullis.edge.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.rule.Condition;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.Rule;
import portcullis.core.rule.RuleState;
import portcullis.core.rule.Scope;

/** Reads the rules of a pack. A rule with {@code dates} has one version for each of them; a version's keys win over the rule's. */
final class RuleReader {
    private static final List<String> VERSION = List.of(
            "from",
            "to",
            "state",
            "title",
            "citation",
            "authority",
            "outcome",
            "policy",
            "policies",
            "recommendation",
            "undecided",
            "question",
            "published",
            "requires",
            "when");
    private static final List<String> RULE = with(VERSION, List.of("id", "scope", "dates"));

    private final String pack;

    RuleReader(String pack) {
        this.pack = pack;
    }

    private static List<String> with(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** All versions of a rule. */
    List<Rule> read(Member described) {
        Member.Keys rule = described.keys(RULE);
        try {
            return versions(rule);
        } catch (Member.Wrong e) {
            String where =
                    "rule " + pack + "." + rule.text("id") + (e.where().startsWith("rule ") ? "" : ", " + e.where());
            throw new Member.Wrong(e.line(), where, String.valueOf(e.getMessage()));
        }
    }

    private List<Rule> versions(Member.Keys rule) {
        Member.Keys named = rule.as("rule " + pack + "." + rule.text("id"));
        Optional<Member> dates = named.find("dates");
        if (dates.isEmpty()) {
            return List.of(version(new Versioned(named, named)));
        }
        return dates.get().elements().stream()
                .map(date -> version(
                        new Versioned(named, date.keys(VERSION).as(named.of().name()))))
                .toList();
    }

    /** A rule and one of its versions. */
    private record Versioned(Member.Keys rule, Member.Keys version) {
        Optional<Member> find(String key) {
            return version.find(key).or(() -> rule.find(key));
        }

        Member get(String key) {
            return find(key).orElseThrow(() -> rule.of().wrong("key '" + key + "' is missing"));
        }

        Optional<String> text(String key) {
            return find(key).map(Member::text);
        }
    }

    private Rule version(Versioned keys) {
        var wording = new Rule.Wording(
                keys.get("title").text(),
                keys.get("citation").text(),
                keys.get("authority").text(),
                keys.text("question"));
        RuleState state =
                keys.find("state").map(member -> member.oneOf(RuleState.class)).orElse(RuleState.IN_FORCE);
        var effect = new Rule.Effect(
                keys.get("outcome").oneOf(Outcome.class),
                keys.text("policy"),
                keys.find("recommendation").map(member -> member.oneOf(Recommendation.class)),
                keys.find("undecided")
                        .map(member -> member.oneOf(Recommendation.class))
                        .orElse(Recommendation.REVIEW));
        return new Rule(
                pack + "." + keys.get("id").text(),
                keys.find("scope").map(member -> member.oneOf(Scope.class)).orElse(Scope.ROW),
                wording,
                new Rule.Standing(
                        PackReader.span(keys.version()),
                        state,
                        keys.find("published").map(Member::day)),
                effect,
                condition(keys.get("when")),
                keys.find("requires").map(RuleReader::requirements).orElse(List.of()),
                policies(keys),
                keys.version().of().line());
    }

    private static List<Rule.PolicyChoice> policies(Versioned keys) {
        var choices = new ArrayList<Rule.PolicyChoice>();
        keys.find("policies").ifPresent(member -> {
            for (Member choice : member.elements()) {
                Member.Keys policy = choice.keys(List.of("when", "requires", "text"));
                choices.add(new Rule.PolicyChoice(
                        condition(policy.get("when")),
                        policy.find("requires").map(RuleReader::requirements).orElse(List.of()),
                        policy.text("text")));
            }
        });
        return choices;
    }

    /** A list is {@code all} of its parts; a text names a condition; a mapping is all, any, not, or a name with its expression. */
    private static Condition condition(Member member) {
        if (member.isScalar()) {
            return new Condition.Reference(member.text(), member.line());
        }
        if (member.isSequence()) {
            return new Condition.All(parts(member));
        }
        Map<String, Member> only = member.members();
        if (only.size() != 1) {
            throw member.wrong("a condition is all, any, not, or one name with its expression");
        }
        String key = only.keySet().iterator().next();
        Member value = only.values().iterator().next();
        return switch (key) {
            case "all" -> new Condition.All(parts(value));
            case "any" -> new Condition.Any(parts(value));
            case "not" -> new Condition.Not(condition(value));
            default -> named(key, value);
        };
    }

    /** An expression, or a mapping of the expression under {@code is} and the same in words under {@code says}. */
    static Condition.Named named(String name, Member value) {
        if (value.isScalar()) {
            return new Condition.Named(name, value.text(), Optional.empty(), value.line());
        }
        Member.Keys keys = value.keys(List.of("is", "says"));
        Member is = keys.get("is");
        return new Condition.Named(name, is.text(), keys.find("says").map(Member::text), is.line());
    }

    /** Each a text for a person to see to, or a mapping of {@code text} and {@code when}. */
    private static List<Rule.Requirement> requirements(Member member) {
        var requirements = new ArrayList<Rule.Requirement>();
        for (Member one : member.elements()) {
            if (one.isScalar()) {
                requirements.add(new Rule.Requirement(one.text(), Optional.empty()));
            } else {
                Member.Keys keys = one.keys(List.of("text", "when"));
                requirements.add(new Rule.Requirement(
                        keys.text("text"), keys.find("when").map(RuleReader::condition)));
            }
        }
        return requirements;
    }

    private static List<Condition> parts(Member member) {
        List<Condition> parts =
                member.elements().stream().map(RuleReader::condition).toList();
        if (parts.isEmpty()) {
            throw member.wrong("a condition has at least one part");
        }
        return parts;
    }
}
