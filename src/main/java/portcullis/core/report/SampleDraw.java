package portcullis.core.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Finding;

/**
 * Draws a sample while the cases pass. Each case's row belongs to one stratum; of the whole case only row, stratum and amount are kept,
 * 16 bytes for each row.
 *
 * <p>A row's ticket is the SHA-256 of the seed, a blank and the row's number; of a stratum the lowest tickets are drawn. By money, a
 * stratum is a currency: its units, a hundredth each, are counted through in the order of rows; every interval-th unit is drawn,
 * beginning with one that the seed decides, and with a unit its row.
 */
final class SampleDraw {
    static final String ALL = "all rows";
    static final String REJECTED = "REJECTED";
    static final String NOTHING = "NO_FINDING";
    private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final SamplePlan plan;
    private final TreeMap<String, Stratum> strata = new TreeMap<>();
    private final Sha256 population = new Sha256();
    private long counted;
    private int passed;

    SampleDraw(SamplePlan plan) {
        this.plan = plan;
    }

    /** A drawn row, its place among all cases, counted from 0, and what drew it. */
    record Drawn(int row, int place, String stratum, String by) {}

    /** The rows that can be drawn, as the cover and the settings tell of them. */
    record Population(long rows, String sha256, Map<String, Integer> strata) {}

    private static final class Stratum {
        private int[] rows = new int[16];
        private int[] places = new int[16];
        private long[] units = new long[0];
        private int size;
        private BigInteger total = BigInteger.ZERO;

        void add(int row, int place) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            places[size] = place;
            rows[size++] = row;
        }

        void add(int row, int place, long amount) {
            if (size == units.length) {
                units = Arrays.copyOf(units, Math.max(16, size * 2));
            }
            units[size] = amount;
            total = total.add(BigInteger.valueOf(amount));
            add(row, place);
        }
    }

    void add(CaseFile file) {
        if (plan.size() == 0) {
            return;
        }
        int row = file.rowNumber();
        int place = passed++;
        switch (plan.method()) {
            case SIMPLE -> stratum(ALL, row, "").add(row, place);
            case STRATIFIED -> stratum(outcome(file), row, "").add(row, place);
            case MONETARY ->
                Amount.of(file).ifPresent(amount -> {
                    long units = units(amount.sum());
                    if (units > 0) {
                        stratum(amount.currency(), row, " " + units).add(row, place, units);
                    }
                });
        }
    }

    /** In hundredths; more than ten trillion count as ten trillion. */
    private static long units(BigDecimal sum) {
        return sum.movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .min(MOST_UNITS)
                .longValueExact();
    }

    private Stratum stratum(String name, int row, String units) {
        counted++;
        population.add(row + " " + name + units + "\n");
        return strata.computeIfAbsent(name, any -> new Stratum());
    }

    static String outcome(CaseFile file) {
        if (!file.problems().isEmpty()) {
            return REJECTED;
        }
        return file.screening().findings().stream()
                .map(Finding::outcome)
                .min(Comparator.naturalOrder())
                .map(Enum::name)
                .orElse(NOTHING);
    }

    Population population() {
        var sizes = new TreeMap<String, Integer>();
        strata.forEach((name, stratum) -> sizes.put(name, stratum.size));
        return new Population(counted, population.hex(), sizes);
    }

    /** The sample, in the order of rows. */
    List<Drawn> draw() {
        var drawn = new ArrayList<Drawn>();
        var sizes = strata.values().stream().map(stratum -> stratum.size).toList();
        int[] shares = shares(sizes, plan.size());
        int at = 0;
        for (Map.Entry<String, Stratum> each : strata.entrySet()) {
            int share = shares[at++];
            drawn.addAll(
                    plan.method() == SamplePlan.Method.MONETARY
                            ? byMoney(each.getKey(), each.getValue(), share)
                            : byTicket(each.getKey(), each.getValue(), share));
        }
        drawn.sort(Comparator.comparingInt(Drawn::row));
        return drawn;
    }

    /** The same number for each stratum, as far as it has the rows; what is left over goes to those that have more, one by one. */
    static int[] shares(List<Integer> sizes, int size) {
        int[] shares = new int[sizes.size()];
        int left = size;
        boolean given = true;
        while (left > 0 && given) {
            given = false;
            for (int i = 0; i < shares.length && left > 0; i++) {
                if (shares[i] < sizes.get(i)) {
                    shares[i]++;
                    left--;
                    given = true;
                }
            }
        }
        return shares;
    }

    private Collection<Drawn> byTicket(String name, Stratum stratum, int share) {
        record Ticket(String hash, int at) {}
        var lowest = new PriorityQueue<Ticket>(
                Comparator.comparing(Ticket::hash).thenComparing(Ticket::at).reversed());
        for (int i = 0; i < stratum.size && share > 0; i++) {
            lowest.add(new Ticket(Sha256.hex(plan.seed() + " " + stratum.rows[i]), i));
            if (lowest.size() > share) {
                lowest.remove();
            }
        }
        return lowest.stream()
                .map(ticket -> new Drawn(
                        stratum.rows[ticket.at()],
                        stratum.places[ticket.at()],
                        name,
                        "ticket " + ticket.hash().substring(0, 16)))
                .toList();
    }

    private Collection<Drawn> byMoney(String currency, Stratum stratum, int share) {
        if (share == 0) {
            return List.of();
        }
        BigInteger interval = stratum.total.divide(BigInteger.valueOf(share)).max(BigInteger.ONE);
        BigInteger next = new BigInteger(Sha256.hex(plan.seed() + " " + currency), 16).mod(interval);
        var drawn = new ArrayList<Drawn>();
        BigInteger before = BigInteger.ZERO;
        for (int i = 0; i < stratum.size; i++) {
            BigInteger after = before.add(BigInteger.valueOf(stratum.units[i]));
            if (next.compareTo(after) < 0) {
                drawn.add(new Drawn(
                        stratum.rows[i],
                        stratum.places[i],
                        currency,
                        "unit " + money(next) + ", every " + money(interval)));
                BigInteger steps = after.subtract(next)
                        .add(interval)
                        .subtract(BigInteger.ONE)
                        .divide(interval);
                next = next.add(interval.multiply(steps));
            }
            before = after;
        }
        return drawn;
    }

    private static String money(BigInteger units) {
        return new BigDecimal(units, 2).toPlainString();
    }
}
