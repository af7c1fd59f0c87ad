package portcullis.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    public Set<String> scenarios() {
        return desk.scenarios();
    }
}
