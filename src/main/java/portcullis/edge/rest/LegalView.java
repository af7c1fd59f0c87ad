package portcullis.edge.rest;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portcullis.core.rule.Mode;
import portcullis.edge.rest.form.Fields;

/**
 * The law that a caller wants to be asked: of which day, read how, with which overlay. The fields {@code asOf} (default: today in
 * UTC), {@code mode} (default: the setting) and {@code scenario}.
 */
record LegalView(LocalDate asOf, Mode mode, Optional<String> scenario) {
    private static final int LONGEST_NAME = 100;

    /** @param scenarios the scenarios that there are */
    static LegalView of(Fields fields, Mode standard, InstantSource clock, Set<String> scenarios) {
        Optional<String> scenario = fields.text("scenario", LONGEST_NAME);
        if (scenario.isPresent() && !scenarios.contains(scenario.get())) {
            throw Fields.wrong("scenario", known(scenarios), scenario.get());
        }
        return new LegalView(
                fields.day("asOf").orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                fields.choice("mode", Mode.class).orElse(standard),
                scenario);
    }

    private static String known(Set<String> scenarios) {
        return scenarios.isEmpty()
                ? "no scenario, as there is none"
                : "one of " + String.join(", ", new TreeSet<>(scenarios));
    }
}
