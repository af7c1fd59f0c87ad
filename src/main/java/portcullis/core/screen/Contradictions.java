package portcullis.core.screen;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.core.goods.Chip;
import portcullis.core.goods.Recognition;
import portcullis.core.subject.Amount;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Subject;

/**
 * What a row states against what is known otherwise: a classification that does not fit the circuit, figures that differ from the
 * catalogue's or from each other, numbers that cannot be. What the row states governs; that it contradicts something is a finding.
 */
final class Contradictions {
    private static final BigDecimal MOST_TPP = new BigDecimal("10000000");
    private static final BigDecimal MOST_DENSITY = new BigDecimal("1000");
    private static final BigDecimal MOST_BANDWIDTH = new BigDecimal("1000000");
    private static final BigDecimal MOST_QUANTITY = new BigDecimal("10000000");
    private static final BigDecimal MOST_PRICE = new BigDecimal("1000000000");
    /** Applicable die areas of circuits that were ever made, with room: mm². */
    private static final double LEAST_AREA = 10;

    private static final double MOST_AREA = 50_000;
    /** Figures that differ by no more than this part are the same figure, rounded otherwise. */
    private static final double TOLERANCE = 0.03;

    /** The oldest day that an order can have: the Export Control Reform Act is of 2018. */
    private static final LocalDate OLDEST = LocalDate.of(2018, 1, 1);

    private final List<Conflict> found = new ArrayList<>();

    /**
     * One contradiction.
     *
     * @param impossible whether a value cannot be at all; else two values do not fit together
     * @param field what to look at
     */
    record Conflict(boolean impossible, String field, String text) {}

    /** @param latest the last day of which the packs can say something; later dates are taken for mistakes */
    static List<Conflict> of(Subject subject, Recognition recognition, LocalDate latest) {
        var all = new Contradictions();
        all.classification(subject, recognition);
        recognition.chip().asOptional().ifPresent(chip -> all.figures(subject, chip));
        all.impossible(subject);
        all.area(subject);
        all.day(subject, latest);
        return all.found;
    }

    private void classification(Subject subject, Recognition recognition) {
        Optional<String> stated =
                subject.item().classification().eccn().asOptional().flatMap(Eccn::parse);
        Optional<Chip> chip = recognition.chip().asOptional();
        if (stated.isEmpty() || chip.isEmpty()) {
            return;
        }
        String expected = chip.get().expectedEccn();
        boolean expectedAdvanced = Eccn.isAdvanced(expected);
        if (expectedAdvanced && !Eccn.isAdvanced(stated.get())) {
            add(
                    "item.eccn",
                    "The row classifies the item as " + stated.get() + "; it names the "
                            + chip.get().name() + ", for which " + expected
                            + " is expected. Get the maker's own classification.");
        } else if (expectedAdvanced && !letter(expected).isEmpty() && differs(letter(expected), letter(stated.get()))) {
            add(
                    "item.eccn",
                    "The row classifies the item as " + stated.get() + "; for the "
                            + chip.get().name() + " " + expected + " is expected. Get the maker's own classification.");
        }
    }

    private static boolean differs(String expected, String stated) {
        return !stated.isEmpty() && "abc".contains(stated) && !stated.equals(expected);
    }

    /** The first paragraph letter of an ECCN; empty when it has none. */
    private static String letter(String eccn) {
        int dot = eccn.indexOf('.');
        return dot < 0 || dot + 1 >= eccn.length() ? "" : eccn.substring(dot + 1, dot + 2);
    }

    private void figures(Subject subject, Chip chip) {
        Performance stated = subject.item().performance();
        Performance known = chip.performance();
        figure("item.tpp", "TPP", stated.tpp(), known.tpp(), chip);
        figure("item.performanceDensity", "performance density", stated.density(), known.density(), chip);
        figure("item.dramBandwidth", "memory bandwidth", stated.dramBandwidth(), known.dramBandwidth(), chip);
        figure("item.interconnect", "interconnect bandwidth", stated.interconnect(), known.interconnect(), chip);
        boolean one = stated.datacenterMarketed().isKnown()
                && known.datacenterMarketed().isKnown();
        if (one && !stated.datacenterMarketed().equals(known.datacenterMarketed())) {
            add(
                    "item.datacenterMarketed",
                    "The row and the catalogue differ on whether the " + chip.name()
                            + " is designed or marketed for data centers. What the row states governs; get the maker's word.");
        }
    }

    private void figure(String field, String what, Known<BigDecimal> stated, Known<BigDecimal> known, Chip chip) {
        if (stated.isKnown() && known.isKnown()) {
            BigDecimal said = stated.asOptional().orElseThrow();
            BigDecimal listed = known.asOptional().orElseThrow();
            if (far(said, listed)) {
                add(
                        field,
                        "The row states a " + what + " of " + said.toPlainString() + "; for the " + chip.name() + " "
                                + listed.toPlainString() + " is known ("
                                + chip.confidence().name().toLowerCase(java.util.Locale.ROOT)
                                + " confidence). What the row states governs; get the maker's datasheet.");
            }
        }
    }

    private void impossible(Subject subject) {
        Performance stated = subject.item().performance();
        Amount amount = subject.item().amount();
        bound("item.tpp", stated.tpp(), MOST_TPP);
        bound("item.performanceDensity", stated.density(), MOST_DENSITY);
        bound("item.dramBandwidth", stated.dramBandwidth(), MOST_BANDWIDTH);
        bound("item.interconnect", stated.interconnect(), MOST_BANDWIDTH);
        bound("item.unitPrice", amount.unitPrice(), MOST_PRICE);
        bound("item.quantity", amount.quantity(), MOST_QUANTITY);
        bound("access.count", subject.access().count(), MOST_QUANTITY);
        if (amount.quantity().asOptional().map(count -> count.signum() == 0).orElse(false)) {
            cannot("item.quantity", "A quantity of 0 is stated. How many are ordered?");
        }
    }

    private void bound(String field, Known<BigDecimal> value, BigDecimal most) {
        value.asOptional()
                .filter(number -> number.signum() < 0 || number.compareTo(most) > 0)
                .ifPresent(number -> cannot(
                        field,
                        field + " is stated as " + shown(number) + "; a value from 0 to " + most.toPlainString()
                                + " is expected. State the value again."));
    }

    private static String shown(BigDecimal number) {
        return number.precision() > 20 ? number.round(new MathContext(6)).toString() : number.toPlainString();
    }

    /** TPP over performance density is the applicable die area. */
    private void area(Subject subject) {
        Performance stated = subject.item().performance();
        double tpp = stated.tpp().asOptional().map(BigDecimal::doubleValue).orElse(0.0);
        double density =
                stated.density().asOptional().map(BigDecimal::doubleValue).orElse(0.0);
        if (tpp <= 0 || density <= 0) {
            return;
        }
        double area = tpp / density;
        Optional<BigDecimal> die =
                subject.answers().number(Matter.ITEM_DIE_AREA).asOptional().filter(number -> number.signum() > 0);
        if (die.isPresent() && far(die.get(), BigDecimal.valueOf(area))) {
            add(
                    "item.dieArea",
                    "TPP, performance density and die area do not fit together: " + tpp + " / " + density + " is "
                            + Math.round(area) + " mm², and " + die.get().toPlainString() + " mm² are stated.");
        } else if (area < LEAST_AREA || area > MOST_AREA) {
            cannot(
                    "item.performanceDensity",
                    "TPP " + tpp + " and performance density " + density + " would make a die of "
                            + String.format(java.util.Locale.ROOT, "%.1f", area) + " mm². State both again.");
        }
    }

    private void day(Subject subject, LocalDate latest) {
        subject.date()
                .asOptional()
                .filter(day -> day.isAfter(latest))
                .ifPresent(day -> cannot(
                        "date", "The row is of " + day + ", a day that is still far off. State the date again."));
        subject.date()
                .asOptional()
                .filter(day -> day.isBefore(OLDEST))
                .ifPresent(
                        day -> cannot(
                                "date",
                                "The row is of " + day
                                        + "; the packs hold the law since 2018 and no older one. State the date again, or have the row looked at by hand."));
    }

    private static boolean far(BigDecimal one, BigDecimal other) {
        double left = one.doubleValue();
        double right = other.doubleValue();
        return Math.abs(left - right) > TOLERANCE * Math.max(Math.abs(left), Math.abs(right));
    }

    private void add(String field, String text) {
        found.add(new Conflict(false, field, text));
    }

    private void cannot(String field, String text) {
        found.add(new Conflict(true, field, text));
    }
}
