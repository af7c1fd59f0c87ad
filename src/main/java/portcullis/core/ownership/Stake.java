package portcullis.core.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * All that is said of one owner's part in one entity on one day.
 *
 * @param owner the owner's number in its graph
 * @param owned the owned entity's number
 * @param counted what a 50 percent rule may count of it
 * @param statements those that the figure rests on, in a fixed order
 */
record Stake(int owner, int owned, Share counted, List<OwnershipStatement> statements) {
    Stake {
        statements = List.copyOf(statements);
    }

    boolean isControl() {
        return statements.stream().anyMatch(statement -> statement.interest() == Interest.CONTROL);
    }

    /**
     * Puts together what is said of one pair.
     *
     * @param chained whether the owner's way to the entity is stated link by link as well, which then counts in its place
     */
    static Stake of(int owner, int owned, Collection<OwnershipStatement> all, LocalDate day, boolean chained) {
        var used = new ArrayList<OwnershipStatement>();
        Optional<Share> direct = merged(all, Interest.OWNERSHIP, false, day, used);
        Optional<Share> unclear =
                merged(all, Interest.UNCLEAR, false, day, used).map(Share::perhaps);
        Optional<Share> indirect =
                merged(all, Interest.OWNERSHIP, true, day, used).map(share -> indirect(share, chained));
        merged(all, Interest.UNCLEAR, true, day, used);
        merged(all, Interest.CONTROL, false, day, used);
        merged(all, Interest.CONTROL, true, day, used);
        Share held = direct.orElse(Share.NONE);
        Share perhaps = unclear.filter(share -> share.most().compareTo(held.most()) > 0)
                .map(share -> new Share(held.least(), share.most(), share.open()))
                .orElse(held);
        used.sort(OwnershipStatement.ORDER);
        return new Stake(owner, owned, indirect.map(perhaps::plus).orElse(perhaps), used);
    }

    /**
     * What an indirect holding counts for where its links are not known. Looked through to half or more, it passes through entities
     * that are caught; less than half may be the whole of a caught entity's holding, or nothing.
     */
    private static Share indirect(Share stated, boolean chained) {
        if (chained) {
            return Share.NONE;
        }
        return stated.reaches(Threshold.HALF) || stated.most().signum() == 0 ? stated : Share.UNKNOWN;
    }

    /** The share that statements of one kind give together: the newest that is not later than the day. */
    private static Optional<Share> merged(
            Collection<OwnershipStatement> all,
            Interest interest,
            boolean indirect,
            LocalDate day,
            List<OwnershipStatement> used) {
        List<OwnershipStatement> said = all.stream()
                .filter(each -> each.interest() == interest && each.indirect() == indirect)
                .filter(each -> each.told().covers(day))
                .sorted(OwnershipStatement.ORDER)
                .toList();
        List<OwnershipStatement> telling = newest(said, day);
        used.addAll(telling);
        Map<String, Share> byFile = new TreeMap<>();
        BinaryOperator<Share> inOneFile = Share::orBoth;
        for (OwnershipStatement each : distinct(telling)) {
            byFile.merge(each.told().file(), each.share(), inOneFile);
        }
        // a file that leaves the share open takes nothing from one that tells it
        boolean known = byFile.values().stream().anyMatch(share -> !share.isUnknown());
        return byFile.values().stream()
                .filter(share -> !known || !share.isUnknown())
                .reduce(Share::or);
    }

    /** Of each file the newest statements; what was said only later than the day is better than nothing. */
    private static List<OwnershipStatement> newest(List<OwnershipStatement> said, LocalDate day) {
        Optional<LocalDate> before =
                said.stream().map(Stake::saidOn).filter(on -> !on.isAfter(day)).max(Comparator.naturalOrder());
        Optional<LocalDate> counted =
                before.or(() -> said.stream().map(Stake::saidOn).min(Comparator.naturalOrder()));
        return said.stream()
                .filter(each -> counted.map(saidOn(each)::equals).orElse(false))
                .toList();
    }

    /** A line that is repeated in a file says nothing new. */
    private static List<OwnershipStatement> distinct(List<OwnershipStatement> said) {
        var distinct = new ArrayList<OwnershipStatement>();
        for (OwnershipStatement each : said) {
            boolean repeats = distinct.stream()
                    .anyMatch(other -> other.told().file().equals(each.told().file())
                            && other.share().equals(each.share()));
            if (!repeats) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    private static LocalDate saidOn(OwnershipStatement statement) {
        return statement.told().day().orElse(LocalDate.MIN);
    }
}
