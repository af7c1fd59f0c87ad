package portcullis.core.match;

import java.util.List;
import portcullis.core.text.Address;

/** Finds the entries that may have an address: by the street's name and by the building's. Immutable. */
final class AddressIndex {
    private final Buckets entries;

    private AddressIndex(List<Entry> all) {
        entries = Buckets.of(to -> {
            for (Entry entry : all) {
                for (Entry.ReadAddress address : entry.addresses()) {
                    address.parts().keys(key -> to.take(key, entry.number()));
                }
            }
        });
    }

    static AddressIndex of(List<Entry> all) {
        return new AddressIndex(all);
    }

    /** Adds the numbers of all entries with an address in the same building, and of some others. */
    void candidates(Address address, IntSet found) {
        address.keys(key -> {
            for (int at = entries.start(key); at < entries.end(key); at++) {
                found.add(entries.number(at));
            }
        });
    }
}
