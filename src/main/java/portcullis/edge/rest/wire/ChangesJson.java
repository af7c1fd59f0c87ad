package portcullis.edge.rest.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.core.watchlist.Changes;
import portcullis.core.watchlist.Listing;
import portcullis.flow.port.Page;

/** How an edition differs from another, as the API tells it: the counts, and one page of the entries. */
public final class ChangesJson {
    private ChangesJson() {}

    public static String of(String since, String id, Changes changes, int number, int size) {
        List<JsonText> items = items(changes);
        int from = Math.min(items.size(), Math.multiplyExact(number, size));
        List<JsonText> page = items.subList(from, Math.min(items.size(), from + size));
        return new JsonText()
                .with("since", since)
                .with("edition", id)
                .with("added", changes.added().size())
                .with("removed", changes.removed().size())
                .with("changed", changes.changed().size())
                .raw("entries", PageJson.of(new Page<>(page, number, size, items.size()), JsonText::toString))
                .toString();
    }

    private static List<JsonText> items(Changes changes) {
        var items = new ArrayList<JsonText>();
        changes.added().forEach(listing -> items.add(item("ADDED", listing, List.of(), Optional.empty())));
        changes.removed().forEach(listing -> items.add(item("REMOVED", listing, List.of(), Optional.empty())));
        changes.changed()
                .forEach(change -> items.add(item(
                        "CHANGED",
                        change.after(),
                        change.parts(),
                        Optional.of(change.before().name()))));
        return items;
    }

    private static JsonText item(String change, Listing listing, List<String> parts, Optional<String> before) {
        return new JsonText()
                .with("change", change)
                .with("id", listing.id())
                .with("list", listing.list().name())
                .with("name", listing.name())
                .with(
                        "countries",
                        listing.countries().stream()
                                .map(country -> country.code())
                                .toList())
                .with("parts", parts)
                .with("nameBefore", before);
    }
}
