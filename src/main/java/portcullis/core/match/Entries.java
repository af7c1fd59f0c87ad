package portcullis.core.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portcullis.core.text.Address;
import portcullis.core.text.Identifier;
import portcullis.core.text.IdentifierReader;
import portcullis.core.text.Reading;
import portcullis.core.text.Token;
import portcullis.core.watchlist.ListedAddress;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

/** All entries of a watchlist made ready, with the forms of their names. Words that are the same are one object. */
record Entries(List<Entry> entries, List<ListedForm> forms) {

    static Entries of(Watchlist watchlist, ReadQuery.Reader reader) {
        var builder = new Builder(reader);
        for (Watchlist.Part part : watchlist.parts()) {
            for (Listing listing : part.listings()) {
                builder.add(listing, part.edition().id());
            }
        }
        return new Entries(List.copyOf(builder.entries), List.copyOf(builder.forms));
    }

    private static final class Builder {
        private final ReadQuery.Reader reader;
        private final List<Entry> entries = new ArrayList<>();
        private final List<ListedForm> forms = new ArrayList<>();
        private final Map<Token, Token> words = new HashMap<>();

        Builder(ReadQuery.Reader reader) {
            this.reader = reader;
        }

        void add(Listing listing, String editionId) {
            var entry = new Entry(
                    entries.size(), listing, editionId, addresses(listing), identifiers(listing), listing.countries());
            entries.add(entry);
            if (listing.isAddressOnly()) {
                return;
            }
            for (ListedName name : listing.names()) {
                for (Reading reading : reader.names().read(name.text()).readings()) {
                    if (!reading.tokens().isEmpty()) {
                        forms.add(new ListedForm(entry, name, reading.origin().says(), shared(reading.tokens())));
                    }
                }
            }
        }

        private Token[] shared(List<Token> tokens) {
            return tokens.stream()
                    .map(token -> words.computeIfAbsent(token, same -> same))
                    .toArray(Token[]::new);
        }

        private List<Entry.ReadAddress> addresses(Listing listing) {
            var read = new ArrayList<Entry.ReadAddress>();
            for (ListedAddress address : listing.addresses()) {
                for (Address parts : reader.addresses().read(address.text())) {
                    if (parts.isStreetLevel()) {
                        read.add(new Entry.ReadAddress(address.text(), parts, address.country()));
                    }
                }
            }
            return List.copyOf(read);
        }

        private static List<Identifier> identifiers(Listing listing) {
            return listing.identifiers().stream()
                    .flatMap(one -> IdentifierReader.listed(one.kind(), one.value()).stream())
                    .distinct()
                    .toList();
        }
    }
}
