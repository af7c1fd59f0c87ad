package portcullis.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.text.Address;
import portcullis.core.text.AddressReader;
import portcullis.core.text.NameLore;
import portcullis.core.text.NameReader;
import portcullis.core.text.Reading;

/**
 * A query made ready: all readings of its names, its addresses, its identifier.
 *
 * @param identifier without blanks and signs, in capitals; empty where there is none worth comparing
 */
record ReadQuery(
        List<QueryReading> readings,
        String address,
        List<Address> addresses,
        Known<CountryCode> country,
        String identifier) {
    /** Shorter identifiers are too often the same by chance. */
    private static final int SHORTEST_IDENTIFIER = 5;

    /** What reads queries and listings alike. */
    record Reader(NameReader names, AddressReader addresses) {
        static Reader of(NameLore lore) {
            return new Reader(NameReader.of(lore), AddressReader.of(lore));
        }

        ReadQuery read(PartyQuery query) {
            var readings = new ArrayList<QueryReading>();
            readName(query.name(), readings);
            query.nativeName().ifPresent(name -> readName(name, readings));
            String address = query.address().orElse("");
            List<Address> parts = address.isBlank()
                    ? List.of()
                    : addresses.read(address).stream()
                            .filter(Address::isStreetLevel)
                            .toList();
            return new ReadQuery(
                    readings,
                    address,
                    parts,
                    query.country(),
                    key(query.identifier().orElse("")));
        }

        private void readName(String name, List<QueryReading> readings) {
            if (name.isBlank()) {
                return;
            }
            for (Reading reading : names.read(name).readings()) {
                if (!reading.tokens().isEmpty()) {
                    readings.add(QueryReading.of(name, reading));
                }
            }
        }
    }

    /** What two writings of the same identifier have in common; empty for one too short to tell. */
    static String key(String identifier) {
        var key = new StringBuilder(identifier.length());
        identifier.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.length() < SHORTEST_IDENTIFIER ? "" : key.toString().toUpperCase(Locale.ROOT);
    }
}
