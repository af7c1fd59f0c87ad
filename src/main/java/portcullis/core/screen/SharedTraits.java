package portcullis.core.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portcullis.core.link.Trait;
import portcullis.core.link.Traits;
import portcullis.core.match.Match;
import portcullis.core.rule.Facts;
import portcullis.core.subject.Party;

/**
 * What parties of different names have in common on the rows of one upload: a telephone, a mailbox, a domain, an officer, an agent, an
 * address. Memory grows with what the rows give of their parties, up to a bound that is reported when it is reached.
 */
final class SharedTraits {
    private static final int NAMED = 10;

    private final Map<String, Shared> shared = new LinkedHashMap<>();
    private int turnedAway;

    /** One thing with those who have it. */
    static final class Shared {
        private final Trait trait;
        private final Set<Integer> rows = new LinkedHashSet<>(2);
        private final Map<String, String> holders = new LinkedHashMap<>(2);
        private int rowCount;
        private int lastRow;
        private boolean listed;

        Shared(Trait trait) {
            this.trait = trait;
        }

        private void add(int row, String name, String label, String listedAs) {
            rowCount += row == lastRow ? 0 : 1;
            lastRow = row;
            if (rows.size() < RowSum.NAMED_ROWS) {
                rows.add(row);
            }
            String told = listedAs.isEmpty() ? label : label + " [may be " + listedAs + "]";
            if (holders.size() < NAMED || holders.containsKey(name)) {
                holders.merge(name, told, (one, other) -> one.length() >= other.length() ? one : other);
            }
            listed |= !listedAs.isEmpty();
        }

        /** The thing and whose it is, in one line. */
        String about() {
            return trait.kind().title() + " '" + trait.written() + "': " + String.join("; ", holders.values())
                    + (trait.common().isEmpty() ? "" : "; " + trait.common());
        }

        List<Integer> rows() {
            return List.copyOf(rows);
        }

        int rowCount() {
            return rowCount;
        }

        Facts facts(String kind) {
            Facts.Filling filling = Facts.of(SubjectFacts.SCHEMA);
            filling.put(SubjectFacts.GROUP_KIND, kind);
            filling.put(SubjectFacts.GROUP_ROWS, rowCount);
            filling.put(SubjectFacts.GROUP_BUYERS, holders.size());
            filling.put(
                    SubjectFacts.GROUP_SHARED,
                    trait.common().isEmpty() ? trait.kind().name() : "COMMON");
            filling.put(SubjectFacts.GROUP_LISTED, listed);
            return filling.done();
        }
    }

    /** Adds the parties of a row with what they may be. */
    void add(int row, Screening screening) {
        for (PartyScreened screened : screening.parties()) {
            Party party = screened.party();
            List<Trait> traits = Traits.withAddress(party);
            if (!traits.isEmpty()) {
                String name = RowParties.key(party.label());
                String listedAs = listedAs(screened);
                traits.forEach(trait -> in(trait, row, name, party.label(), listedAs));
            }
        }
    }

    private void in(Trait trait, int row, String name, String label, String listedAs) {
        String key = trait.kind().name() + ' ' + trait.key();
        Shared known = shared.get(key);
        if (known == null && shared.size() >= RowGroups.MOST_GROUPS) {
            turnedAway++;
            return;
        }
        if (known == null) {
            known = new Shared(trait);
            shared.put(key, known);
        }
        known.add(row, name, label, listedAs);
    }

    private static String listedAs(PartyScreened screened) {
        return screened.matches().stream()
                .filter(match -> match.carrier() == Match.Carrier.NAME || match.carrier() == Match.Carrier.IDENTIFIER)
                .findFirst()
                .map(match ->
                        match.listing().list().name() + " " + match.listing().name())
                .orElse("");
    }

    /** Those that parties of more than one name have, in the order in which they first came. */
    List<Shared> all() {
        var all = new ArrayList<Shared>();
        for (Shared each : shared.values()) {
            if (each.holders.size() > 1) {
                all.add(each);
            }
        }
        return all;
    }

    int turnedAway() {
        return turnedAway;
    }
}
