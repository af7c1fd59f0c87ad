package portcullis.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portcullis.core.rule.Coming;
import portcullis.core.rule.Mode;
import portcullis.core.rule.RuleCard;

/** Says which rules hold on a day, in a mode, under a scenario. */
public final class ListRules {
    private final Desk desk;

    public ListRules(Desk desk) {
        this.desk = desk;
    }

    public List<RuleCard> on(LocalDate asOf, Mode mode, Optional<String> scenario) {
        return desk.rules(asOf, mode, scenario);
    }

    /** What ends or turns soon after a day, and what is not confirmed. */
    public List<Coming> coming(LocalDate asOf, Mode mode, Optional<String> scenario) {
        return desk.coming(asOf, mode, scenario);
    }

    /** The rules that stand in the book and do not hold. */
    public List<RuleCard> dormant(LocalDate asOf, Mode mode, Optional<String> scenario) {
        return desk.dormant(asOf, mode, scenario);
    }

    /**
     * Checks what is asked for as a scenario: a name, with values in brackets, several joined by {@code +}.
     *
     * @throws IllegalArgumentException saying what is wrong with it and which there are
     */
    public void checkScenario(String text) {
        desk.checkScenario(text);
    }

    public Set<String> scenarios() {
        return desk.scenarios();
    }
}
