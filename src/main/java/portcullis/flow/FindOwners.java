package portcullis.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portcullis.core.ownership.OwnerChart;
import portcullis.core.ownership.OwnerFile;
import portcullis.core.ownership.OwnershipStatement;
import portcullis.core.rule.Mode;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.PartyName;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;
import portcullis.flow.port.Page;

/** Looks up who is stated to own a party, and draws the chart from it to the listed parties behind it. */
public final class FindOwners {
    private final Owners owners;
    private final Desk desk;

    public FindOwners(Owners owners, Desk desk) {
        this.owners = owners;
        this.desk = desk;
    }

    /** The law and day under which a chart is drawn. */
    public record Law(LocalDate asOf, Mode mode, Optional<String> scenario) {}

    /** The statements in force whose owner's or owned party's name has the text in it; all without one. */
    public Page<OwnershipStatement> statements(Optional<String> party, int page, int size) {
        String part = party.orElse("").strip().toLowerCase(Locale.ROOT);
        List<OwnershipStatement> all = owners.inForce().files().stream()
                .map(OwnerFile::statements)
                .flatMap(List::stream)
                .filter(statement -> has(statement, part))
                .toList();
        int from = (int) Math.min((long) page * size, all.size());
        int to = (int) Math.min((long) from + size, all.size());
        return new Page<>(all.subList(from, to), page, size, all.size());
    }

    private static boolean has(OwnershipStatement statement, String part) {
        return part.isEmpty()
                || statement.owner().name().toLowerCase(Locale.ROOT).contains(part)
                || statement.owned().name().toLowerCase(Locale.ROOT).contains(part);
    }

    /** A party to look up. */
    public static Party party(Role role, String name, Known<CountryCode> country, Optional<String> identifier) {
        return new Party(role, PartyName.of(name), new Place(Optional.empty(), country), identifier, Corporate.UNKNOWN);
    }

    /** The owners of a party up to the listed ones; a chart of the party alone where no listed party is known behind it. */
    public OwnerChart of(Party party, Law law) {
        return desk.screener(desk.basis(law.asOf(), law.mode(), law.scenario()))
                .owners(party)
                .chart()
                .orElseGet(() -> OwnerChart.alone(party.label()));
    }
}
