package portcullis.core.screen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portcullis.core.rule.Facts;

/** What the rows of one group add up to. It remembers the first rows and buyers only, and counts the others. */
final class RowSum {
    /** The row numbers that a finding names. */
    static final int NAMED_ROWS = 50;

    private static final int NAMED_BUYERS = 20;
    private static final BigDecimal WATTS_IN_A_MEGAWATT = BigDecimal.valueOf(1_000_000);

    private final List<Integer> first = new ArrayList<>(2);
    private final Set<String> buyers = new LinkedHashSet<>(2);
    private String label = "";
    private String country = "";
    private int rows;
    private int open;
    private int powered;
    private BigDecimal tpp = BigDecimal.ZERO;
    private BigDecimal largest = BigDecimal.ZERO;
    private BigDecimal chips = BigDecimal.ZERO;
    private BigDecimal watts = BigDecimal.ZERO;
    private Optional<BigDecimal> megawatts = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();

    void add(RowGroups.Entry entry) {
        label = label.isEmpty() ? entry.label() : label;
        country = country.isEmpty() ? entry.country() : country;
        rows++;
        if (first.size() < NAMED_ROWS) {
            first.add(entry.row());
        }
        if (buyers.size() < NAMED_BUYERS) {
            entry.buyer().ifPresent(buyers::add);
        }
        open += entry.tpp().isKnown() ? 0 : 1;
        total(entry.tpp().asOptional().orElse(BigDecimal.ZERO));
        BigDecimal count = entry.chips().asOptional().orElse(BigDecimal.ZERO);
        chips = chips.add(count);
        if (entry.watts().isKnown()) {
            powered++;
            watts = watts.add(count.multiply(entry.watts().asOptional().orElseThrow()));
        }
        entry.megawatts()
                .asOptional()
                .ifPresent(power ->
                        megawatts = Optional.of(megawatts.map(power::max).orElse(power)));
        entry.day().ifPresent(this::day);
    }

    private void total(BigDecimal more) {
        tpp = tpp.add(more);
        largest = largest.max(more);
    }

    private void day(LocalDate day) {
        from = Optional.of(from.filter(earliest -> earliest.isBefore(day)).orElse(day));
        to = Optional.of(to.filter(latest -> latest.isAfter(day)).orElse(day));
    }

    /** Adds all of another group's rows. */
    void add(RowSum other) {
        label = label.isEmpty() ? other.label : label;
        country = country.isEmpty() ? other.country : country;
        rows += other.rows;
        other.first.stream().limit(NAMED_ROWS - (long) first.size()).forEach(first::add);
        buyers.addAll(other.buyers);
        open += other.open;
        powered += other.powered;
        tpp = tpp.add(other.tpp);
        largest = largest.max(other.largest);
        chips = chips.add(other.chips);
        watts = watts.add(other.watts);
        other.megawatts.ifPresent(
                power -> megawatts = Optional.of(megawatts.map(power::max).orElse(power)));
        other.from.ifPresent(this::day);
        other.to.ifPresent(this::day);
    }

    String label() {
        return label;
    }

    int rows() {
        return rows;
    }

    List<Integer> first() {
        return List.copyOf(first);
    }

    BigDecimal tpp() {
        return tpp;
    }

    Facts facts(String kind) {
        Facts.Filling filling = Facts.of(SubjectFacts.SCHEMA);
        filling.put(SubjectFacts.GROUP_KIND, kind);
        filling.put(SubjectFacts.GROUP_ROWS, rows);
        filling.put(SubjectFacts.GROUP_OPEN_ROWS, open);
        filling.put(SubjectFacts.GROUP_TOTAL_TPP, tpp);
        filling.put(SubjectFacts.GROUP_LARGEST_TPP, largest);
        filling.put(SubjectFacts.GROUP_CHIPS, chips);
        filling.put(SubjectFacts.GROUP_BUYERS, buyers.size());
        filling.putKnown(
                SubjectFacts.GROUP_DAYS, from.flatMap(start -> to.map(end -> ChronoUnit.DAYS.between(start, end))));
        filling.putKnown(SubjectFacts.GROUP_COUNTRY, Optional.of(country).filter(code -> !code.isEmpty()));
        filling.putKnown(
                SubjectFacts.GROUP_POWER_NEEDED,
                Optional.of(watts).filter(all -> powered > 0).map(all -> all.divide(WATTS_IN_A_MEGAWATT)));
        filling.putKnown(SubjectFacts.GROUP_POWER_STATED, megawatts);
        return filling.done();
    }
}
