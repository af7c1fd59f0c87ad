package portcullis.core.screen;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portcullis.core.goods.Recognition;
import portcullis.core.rule.Facts;
import portcullis.core.rule.Judgement;
import portcullis.core.rule.Scope;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.core.subject.Subject;

/**
 * The rows of an upload that belong together, added one after another in the order of rows, and judged when all are in: what goes to one
 * consignee in a year and in three months, one consignee behind several buyers, one site. Only rows of accelerators enter. Memory
 * grows with the groups, up to a bound that is reported when it is reached; the same rows in the same order give the same findings.
 */
public final class RowGroups {
    /** More groups than this are not kept; the last finding says so. */
    static final int MOST_GROUPS = 100_000;

    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SPLIT_MONTHS = 3;
    private static final String SHARED_CONTACT = "SHARED_CONTACT";

    private final Optional<Screener> screener;
    private final Map<String, RowSum> years = new LinkedHashMap<>();
    private final Map<String, Map<YearMonth, RowSum>> months = new LinkedHashMap<>();
    private final Map<String, RowSum> consignees = new LinkedHashMap<>();
    private final Map<String, RowSum> sites = new LinkedHashMap<>();
    private final SharedTraits shared = new SharedTraits();
    private int turnedAway;

    RowGroups(Screener screener) {
        this(Optional.of(screener));
    }

    private RowGroups(Optional<Screener> screener) {
        this.screener = screener;
    }

    /** Groups that no row enters. */
    public static RowGroups none() {
        return new RowGroups(Optional.empty());
    }

    /** What a row adds. */
    record Entry(
            int row,
            String label,
            String country,
            Known<BigDecimal> chips,
            Known<BigDecimal> tpp,
            Known<BigDecimal> watts,
            Optional<String> buyer,
            Optional<java.time.LocalDate> day,
            Known<BigDecimal> megawatts) {}

    /** Adds a row with what was found on it. */
    public void add(Subject subject, Screening screening) {
        add(subject);
        if (screener.isPresent()) {
            shared.add(subject.rowNumber(), screening);
        }
    }

    /** Adds a row; one that is not about accelerators is passed over. */
    public void add(Subject subject) {
        if (screener.isEmpty()) {
            return;
        }
        Recognition recognition = screener.get().recognized(subject);
        boolean accelerator = recognition.chip().isKnown()
                || recognition.candidates().size() > 1
                || recognition.performance().tpp().isKnown();
        Optional<Party> consignee = consignee(subject);
        if (!accelerator || consignee.isEmpty()) {
            return;
        }
        Entry entry = entry(subject, recognition, consignee.get());
        String who = key(entry.label()) + " " + entry.country();
        entry.day().ifPresent(day -> {
            in(years, day.getYear() + " " + who).ifPresent(sum -> sum.add(entry));
            if (months.containsKey(who) || months.size() < MOST_GROUPS) {
                in(months.computeIfAbsent(who, name -> new LinkedHashMap<>()), YearMonth.from(day))
                        .ifPresent(sum -> sum.add(entry));
            }
        });
        in(consignees, who).ifPresent(sum -> sum.add(entry));
        site(subject, consignee.get()).flatMap(site -> in(sites, key(site))).ifPresent(sum -> sum.add(entry));
    }

    private <K> Optional<RowSum> in(Map<K, RowSum> groups, K key) {
        RowSum known = groups.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (groups.size() >= MOST_GROUPS) {
            turnedAway++;
            return Optional.empty();
        }
        var made = new RowSum();
        groups.put(key, made);
        return Optional.of(made);
    }

    private static Entry entry(Subject subject, Recognition recognition, Party consignee) {
        Known<BigDecimal> chips = RowTotals.chips(subject, recognition);
        Optional<BigDecimal> each = recognition.performance().tpp().asOptional();
        return new Entry(
                subject.rowNumber(),
                consignee.label(),
                consignee.place().country().asOptional().map(CountryCode::code).orElse(""),
                chips,
                each.isPresent() ? chips.map(each.get()::multiply) : Known.unknown(),
                subject.answers().number(Matter.ITEM_POWER),
                of(subject, Role.PURCHASER).map(party -> key(party.label())),
                subject.date().asOptional(),
                subject.answers().number(Matter.SITE_POWER_MEGAWATTS));
    }

    private static Optional<Party> consignee(Subject subject) {
        return Stream.of(Role.ULTIMATE_CONSIGNEE, Role.END_USER, Role.CUSTOMER, Role.PURCHASER)
                .flatMap(role -> of(subject, role).stream())
                .findFirst();
    }

    private static Optional<Party> of(Subject subject, Role role) {
        return subject.parties().stream().filter(party -> party.role() == role).findFirst();
    }

    /** The site by its name, else by the consignee's address. */
    private static Optional<String> site(Subject subject, Party consignee) {
        return subject.answers()
                .text(Matter.SITE_NAME)
                .asOptional()
                .or(() -> consignee.place().address())
                .filter(text -> key(text).length() >= 4);
    }

    private static String key(String text) {
        return REST.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Judges every group; in the order in which their first rows came. */
    public List<GroupFinding> findings() {
        var findings = new ArrayList<GroupFinding>();
        years.forEach((key, sum) -> judge("CONSIGNEE_YEAR", key.substring(0, 4), sum, findings));
        months.values().forEach(byMonth -> busiest(byMonth).ifPresent(sum -> judge("SPLIT_ORDERS", "", sum, findings)));
        consignees.values().forEach(sum -> judge("SHARED_CONSIGNEE", "", sum, findings));
        sites.values().forEach(sum -> judge("SITE", "", sum, findings));
        shared.all().forEach(each -> judge(each, findings));
        if (turnedAway + shared.turnedAway() > 0) {
            findings.add(GroupFinding.limit(turnedAway + shared.turnedAway()));
        }
        return findings;
    }

    /** The three months in a row that come to the largest total; the earlier ones where two come to the same. */
    private static Optional<RowSum> busiest(Map<YearMonth, RowSum> byMonth) {
        Optional<RowSum> best = Optional.empty();
        for (YearMonth first : byMonth.keySet().stream().sorted().toList()) {
            var sum = new RowSum();
            for (int i = 0; i < SPLIT_MONTHS; i++) {
                Optional.ofNullable(byMonth.get(first.plusMonths(i))).ifPresent(sum::add);
            }
            boolean more = best.isEmpty() || sum.tpp().compareTo(best.get().tpp()) > 0;
            best = more ? Optional.of(sum) : best;
        }
        return best;
    }

    private void judge(String kind, String year, RowSum sum, List<GroupFinding> findings) {
        if (sum.rows() < 2) {
            return;
        }
        String what = sum.label() + (year.isEmpty() ? "" : " in " + year);
        judge(new Members(kind, what, sum.first(), sum.rows()), sum.facts(kind), findings);
    }

    private void judge(SharedTraits.Shared same, List<GroupFinding> findings) {
        judge(
                new Members(SHARED_CONTACT, same.about(), same.rows(), same.rowCount()),
                same.facts(SHARED_CONTACT),
                findings);
    }

    /** The rows of a group and what they have in common. */
    private record Members(String kind, String about, List<Integer> first, int rows) {}

    private void judge(Members members, Facts facts, List<GroupFinding> findings) {
        for (Judgement judgement : screener.orElseThrow().rules().judge(Scope.GROUP, facts)) {
            findings.add(new GroupFinding(
                    members.kind(),
                    members.about(),
                    members.first(),
                    members.rows(),
                    judgement.rule(),
                    judgement.outcome(),
                    judgement.recommendation(),
                    judgement.trace(),
                    judgement.question()));
        }
    }
}
