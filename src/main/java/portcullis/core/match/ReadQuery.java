package portcullis.core.match;

import java.util.ArrayList;
import java.util.List;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.text.Address;
import portcullis.core.text.AddressReader;
import portcullis.core.text.Identifier;
import portcullis.core.text.IdentifierReader;
import portcullis.core.text.NameLore;
import portcullis.core.text.NameReader;
import portcullis.core.text.Reading;

/**
 * A query made ready: all readings of its names, its addresses, its identifiers.
 *
 * @param identifiers those that can be compared
 */
record ReadQuery(
        List<QueryReading> readings,
        String address,
        List<Address> addresses,
        Known<CountryCode> country,
        List<Identifier> identifiers) {
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
            return new ReadQuery(readings, address, parts, query.country(), identifiers(query));
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

    private static List<Identifier> identifiers(PartyQuery query) {
        String country = query.country().asOptional().map(CountryCode::code).orElse("");
        return query.identifier()
                .map(written -> IdentifierReader.read(written, country))
                .orElse(List.of());
    }
}
