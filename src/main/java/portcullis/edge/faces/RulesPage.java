package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import portcullis.core.rule.Coming;
import portcullis.core.rule.Mode;
import portcullis.core.rule.RuleCard;
import portcullis.flow.ListRules;
import portcullis.flow.access.Right;

/** The rules as they stand on a day, in a mode, under a scenario; all three are named by the page's address. */
@Named
@RequestScoped
public class RulesPage {
    @Inject
    private ListRules rules;

    @Inject
    private PageSettings settings;

    @Inject
    private InstantSource clock;

    @Inject
    private Visitor visitor;

    private String asOf = "";
    private String mode = "";
    private String scenario = "";
    private @Nullable List<Pack> packs;

    /** The rules of one pack, in its own order. */
    public record Pack(String name, String version, List<RuleCard> rules) {}

    public void open() {
        if (!visitor.may(Right.READ_RULES)) {
            Answers.forbidden();
        }
    }

    public List<Pack> getPacks() {
        if (packs == null) {
            packs = byPack(rules.on(day(), chosenMode(), chosenScenario()));
        }
        return packs;
    }

    /** What ends or turns soon after the day, and what nobody has confirmed. */
    public List<Coming> getComing() {
        return rules.coming(day(), chosenMode(), chosenScenario());
    }

    /** The rules that stand in the book and do not hold. */
    public List<RuleCard> getDormant() {
        return rules.dormant(day(), chosenMode(), chosenScenario());
    }

    static List<Pack> byPack(List<RuleCard> cards) {
        Map<String, List<RuleCard>> grouped = new TreeMap<>();
        cards.forEach(card ->
                grouped.computeIfAbsent(card.pack(), pack -> new ArrayList<>()).add(card));
        return grouped.entrySet().stream()
                .map(pack -> new Pack(pack.getKey(), pack.getValue().get(0).version(), List.copyOf(pack.getValue())))
                .toList();
    }

    public int getCount() {
        return getPacks().stream().mapToInt(pack -> pack.rules().size()).sum();
    }

    private LocalDate day() {
        return Asked.day(asOf).orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private Mode chosenMode() {
        return Asked.choice(Mode.class, mode).orElse(settings.mode());
    }

    private Optional<String> chosenScenario() {
        return Asked.text(scenario).filter(rules.scenarios()::contains);
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public Set<String> getScenarios() {
        return new TreeSet<>(rules.scenarios());
    }

    public String getAsOf() {
        return day().toString();
    }

    public void setAsOf(@Nullable String asOf) {
        this.asOf = asOf == null ? "" : asOf;
    }

    public String getMode() {
        return chosenMode().name();
    }

    public void setMode(@Nullable String mode) {
        this.mode = mode == null ? "" : mode;
    }

    public String getScenario() {
        return chosenScenario().orElse("");
    }

    public void setScenario(@Nullable String scenario) {
        this.scenario = scenario == null ? "" : scenario;
    }
}
