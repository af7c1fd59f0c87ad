package portcullis.core.match;

import java.util.List;
import java.util.function.IntConsumer;
import portcullis.core.text.Address;

/** Finds the entries that may have an address: by the street's name and by the building's. Immutable. */
final class AddressIndex {
    private final Buckets entries;

    private AddressIndex(List<Entry> all) {
        entries = Buckets.of(to -> {
            for (Entry entry : all) {
                for (Entry.ReadAddress address : entry.addresses()) {
                    keys(address.parts(), key -> to.take(key, entry.number()));
                }
            }
        });
    }

    static AddressIndex of(List<Entry> all) {
        return new AddressIndex(all);
    }

    private static void keys(Address address, IntConsumer key) {
        if (!address.street().isEmpty()) {
            key.accept(address.street().hashCode());
        }
        if (!address.building().isEmpty()) {
            key.accept(address.building().hashCode() * 31);
        }
    }

    /** Adds the numbers of all entries with an address in the same building, and of some others. */
    void candidates(Address address, IntSet found) {
        keys(address, key -> {
            for (int at = entries.start(key); at < entries.end(key); at++) {
                found.add(entries.number(at));
            }
        });
    }
}
