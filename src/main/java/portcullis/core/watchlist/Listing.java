package portcullis.core.watchlist;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import portcullis.core.subject.CountryCode;

/**
 * One entry of a restricted-party list: a person, organization, vessel, aircraft, or a bare address.
 *
 * @param id the publisher's own id, or one derived from list and name; unique within an edition
 * @param names the primary name first; never empty
 * @param source where the entry can be read at its publisher, and remarks, as published
 */
public record Listing(
        String id,
        ListCode list,
        ListedKind kind,
        List<ListedName> names,
        List<ListedAddress> addresses,
        List<ListedIdentifier> identifiers,
        Legal legal,
        Optional<String> source) {
    public Listing {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
        identifiers = List.copyOf(identifiers);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("listing " + id + " has no name");
        }
    }

    public String name() {
        return names.get(0).text();
    }

    /** The countries of the addresses, in alphabetical order. */
    public List<CountryCode> countries() {
        return addresses.stream()
                .flatMap(address -> address.country().asOptional().stream())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    }

    /** Whether the entry is a bare address: whoever uses it is treated as listed (15 CFR 744.16(f)). */
    public boolean isAddressOnly() {
        return kind == ListedKind.ADDRESS;
    }
}
