package portcullis.core.watchlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one edition of a list has, lacks or says otherwise than another, entry by entry, told by the entries' ids. What is
 * removed stands in the order of the earlier edition, all else in that of the later one.
 */
public record Changes(List<Listing> added, List<Listing> removed, List<Change> changed) {
    public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    /** An entry that both editions have and that differs. */
    public record Change(Listing before, Listing after) {
        /** What differs, by the names under which people know the parts of an entry. */
        public List<String> parts() {
            var parts = new ArrayList<String>();
            add(parts, "list", before.list() == after.list());
            add(parts, "kind", before.kind() == after.kind());
            add(parts, "names", before.names().equals(after.names()));
            add(parts, "addresses", before.addresses().equals(after.addresses()));
            add(parts, "identifiers", before.identifiers().equals(after.identifiers()));
            add(
                    parts,
                    "programs",
                    before.legal().programs().equals(after.legal().programs()));
            add(parts, "license", before.legal().license().equals(after.legal().license()));
            add(
                    parts,
                    "footnotes",
                    before.legal().footnotes().equals(after.legal().footnotes()));
            add(
                    parts,
                    "citation",
                    before.legal().citation().equals(after.legal().citation()));
            add(
                    parts,
                    "days",
                    before.legal().from().equals(after.legal().from())
                            && before.legal().to().equals(after.legal().to()));
            add(parts, "remarks", before.source().equals(after.source()));
            return List.copyOf(parts);
        }

        private static void add(List<String> parts, String part, boolean same) {
            if (!same) {
                parts.add(part);
            }
        }
    }

    public Changes {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** The way from one set of listings to another. */
    public static Changes between(List<Listing> before, List<Listing> after) {
        Map<String, Listing> left = new LinkedHashMap<>();
        before.forEach(listing -> left.put(listing.id(), listing));
        var added = new ArrayList<Listing>();
        var changed = new ArrayList<Change>();
        for (Listing listing : after) {
            Listing earlier = left.remove(listing.id());
            if (earlier == null) {
                added.add(listing);
            } else if (!earlier.equals(listing)) {
                changed.add(new Change(earlier, listing));
            }
        }
        return new Changes(added, List.copyOf(left.values()), changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** The entries as they were, where they were otherwise or are gone. */
    public List<Listing> before() {
        var all = new ArrayList<>(removed);
        changed.forEach(change -> all.add(change.before()));
        return all;
    }

    /** The entries as they are, where they were otherwise or are new. */
    public List<Listing> after() {
        var all = new ArrayList<>(added);
        changed.forEach(change -> all.add(change.after()));
        return all;
    }
}
