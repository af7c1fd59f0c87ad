package portcullis.edge.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portcullis.core.rule.Mode;
import portcullis.core.screen.ChangeTotals;
import portcullis.core.screen.RowChange;
import portcullis.flow.CompareBases;
import portcullis.flow.ListRules;
import portcullis.flow.access.Right;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/**
 * Two bases over the rows of one upload, side by side: what changes, by which rule, and what it is worth. All that the page shows is
 * named by its address. The first changed rows are shown; the workbook has all of them.
 */
@Named
@RequestScoped
public class ComparePage {
    private static final int SHOWN = 200;

    @Inject
    private CompareBases compare;

    @Inject
    private ListRules rules;

    @Inject
    private Uploads uploads;

    @Inject
    private PageSettings settings;

    @Inject
    private InstantSource clock;

    @Inject
    private Visitor visitor;

    private String id = "";
    private Side left = new Side("", "", "");
    private Side right = new Side("", "", "");
    private final List<RowChange> changes = new ArrayList<>();
    private @Nullable ChangeTotals totals;
    private @Nullable Upload upload;

    /** One side as the address names it. */
    public record Side(String asOf, String mode, String scenario) {
        static Side asked(String side) {
            return new Side(
                    Answers.asked(side + "AsOf"), Answers.asked(side + "Mode"), Answers.asked(side + "Scenario"));
        }
    }

    /** A rule with the rows that it changes. */
    public record OfRule(String id, String title, int rows, String amounts) {}

    @PostConstruct
    void begin() {
        id = Answers.asked("id");
        left = Side.asked("left");
        right = Side.asked("right");
    }

    public void open() {
        if (!visitor.may(Right.COMPARE)) {
            Answers.forbidden();
            return;
        }
        upload = visitor.who()
                .flatMap(who -> uploads.find(id).filter(who::maySee))
                .orElse(null);
        if (upload == null) {
            Answers.notFound();
        }
    }

    /** Whether both sides can be compared: the upload has ended, and the scenarios are some. */
    public boolean isPossible() {
        return upload != null && CompareBases.isPossible(upload) && known(left) && known(right);
    }

    private boolean known(Side side) {
        try {
            Asked.text(side.scenario()).ifPresent(rules::checkScenario);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    public ChangeTotals getTotals() {
        if (totals == null) {
            totals = compare.compare(new CompareBases.Asked(id, view(left), view(right)), change -> {
                if (changes.size() < SHOWN) {
                    changes.add(change);
                }
            });
        }
        return totals;
    }

    public List<RowChange> getChanges() {
        getTotals();
        return changes;
    }

    public List<OfRule> getRules() {
        return getTotals().rules().entrySet().stream()
                .map(rule -> new OfRule(
                        rule.getKey(),
                        rule.getValue().title(),
                        rule.getValue().rows(),
                        amounts(rule.getValue().amounts())))
                .toList();
    }

    public String getAmounts() {
        return amounts(getTotals().amounts());
    }

    private static String amounts(Map<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> amount.getValue().toPlainString() + " " + amount.getKey())
                .collect(Collectors.joining("; "));
    }

    private CompareBases.View view(Side side) {
        return new CompareBases.View(day(side), mode(side), Asked.text(side.scenario()));
    }

    private LocalDate day(Side side) {
        return Asked.day(side.asOf()).orElseGet(this::standardDay);
    }

    private LocalDate standardDay() {
        Optional<LocalDate> own =
                Optional.ofNullable(upload).flatMap(Upload::basis).map(basis -> basis.asOf());
        return own.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private Mode mode(Side side) {
        return Asked.choice(Mode.class, side.mode()).orElse(settings.mode());
    }

    /** Where the workbook of the same comparison is. */
    public String getWorkbook() {
        return "/api/v1/uploads/" + encoded(id) + "/changes?" + query("left", left) + "&" + query("right", right);
    }

    private String query(String name, Side side) {
        String scenario = side.scenario().isBlank() ? "" : "&" + name + "Scenario=" + encoded(side.scenario());
        return name + "AsOf=" + day(side) + "&" + name + "Mode=" + mode(side) + scenario;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getId() {
        return id;
    }

    public String getLeftDay() {
        return day(left).toString();
    }

    public String getRightDay() {
        return day(right).toString();
    }

    public String getLeftMode() {
        return mode(left).name();
    }

    public String getRightMode() {
        return mode(right).name();
    }

    public String getLeftScenario() {
        return left.scenario();
    }

    public String getRightScenario() {
        return right.scenario();
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public Set<String> getScenarios() {
        return rules.scenarios();
    }
}
