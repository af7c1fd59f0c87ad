package portcullis.edge.listing;

import java.io.IOException;
import java.util.Optional;

/** The three tables of one of the Treasury Department's lists in one archive, by the publisher's names or as ending in them. */
final class TreasuryArchive {
    private TreasuryArchive() {}

    static ListFormat read(ListArchive archive, EntryReading entries, Remarks remarks) throws IOException {
        Optional<String> nationals = archive.table("sdn");
        Optional<String> parties = nationals.or(() -> archive.table("cons_prim"));
        Optional<String> aliases = archive.table("alt");
        Optional<String> addresses = archive.table("add");
        if (parties.isEmpty() || aliases.isEmpty() || addresses.isEmpty()) {
            throw BrokenList.kind(
                    "zip-archive",
                    "a ZIP archive with " + String.join(", ", archive.files()),
                    "Put one list file into it, or the three tables of one Treasury list: sdn.csv, alt.csv and add.csv,"
                            + " or cons_prim.csv, cons_alt.csv and cons_add.csv.");
        }
        var tables = new TreasuryTables(nationals.isEmpty(), entries, remarks);
        tables.aliases(archive.text(aliases.get()));
        tables.addresses(archive.text(addresses.get()));
        tables.parties(archive.text(parties.get()));
        return nationals.isPresent() ? ListFormat.OFAC_SDN_CSV : ListFormat.OFAC_CONSOLIDATED_CSV;
    }
}
