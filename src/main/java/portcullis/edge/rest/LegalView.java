package portcullis.edge.rest;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portcullis.core.rule.Mode;
import portcullis.edge.rest.form.Fields;
import portcullis.flow.ListRules;

/**
 * The law that a caller wants to be asked: of which day, read how, with which overlay. The fields {@code asOf} (default: today in
 * UTC), {@code mode} (default: the setting) and {@code scenario}.
 */
record LegalView(LocalDate asOf, Mode mode, Optional<String> scenario) {
    private static final int LONGEST_NAME = 200;

    /** @param rules tells which scenarios there are */
    static LegalView of(Fields fields, Mode standard, InstantSource clock, ListRules rules) {
        Optional<String> scenario = fields.text("scenario", LONGEST_NAME);
        scenario.ifPresent(text -> check(text, rules));
        return new LegalView(
                fields.day("asOf").orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                fields.choice("mode", Mode.class).orElse(standard),
                scenario);
    }

    private static void check(String text, ListRules rules) {
        try {
            rules.checkScenario(text);
        } catch (IllegalArgumentException wrong) {
            throw Fields.wrong("scenario", known(rules.scenarios()) + " (" + wrong.getMessage() + ")", text);
        }
    }

    private static String known(Set<String> scenarios) {
        return scenarios.isEmpty()
                ? "no scenario, as there is none"
                : "one of " + String.join(", ", new TreeSet<>(scenarios));
    }
}
