package portcullis.core.screen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Party;
import portcullis.core.watchlist.Listing;

/** Digests by which it can be told that a party, or a listing, is still what it was. SHA-256, 64 hexadecimal digits. */
public final class Fingerprints {
    private Fingerprints() {}

    /** Of what is known of a party by itself: names, address, country, identifier. Its role and its owners do not count. */
    public static String of(Party party) {
        var text = new StringBuilder();
        add(text, party.name().written());
        add(text, party.name().nativeScript().orElse(""));
        add(text, party.place().address().orElse(""));
        add(text, party.place().country().map(CountryCode::code).asOptional().orElse(""));
        add(text, party.identifier().orElse(""));
        return digest(text);
    }

    /** Of all that a listing says: names and aliases, addresses, identifiers, programs, license terms, notice, dates. */
    public static String of(Listing listing) {
        var text = new StringBuilder();
        add(text, listing.list().name());
        add(text, listing.kind().name());
        listing.names().forEach(name -> add(text, name.kind() + " " + name.text()));
        listing.addresses()
                .forEach(address -> add(
                        text,
                        address.country().map(CountryCode::code).asOptional().orElse("") + " " + address.text()));
        listing.identifiers().forEach(number -> add(text, number.kind() + " " + number.value()));
        listing.legal().programs().forEach(program -> add(text, program));
        add(text, listing.legal().license().requirement().orElse(""));
        add(text, listing.legal().license().policy().orElse(""));
        add(text, listing.legal().citation().orElse(""));
        add(text, listing.legal().from().map(Object::toString).orElse(""));
        add(text, listing.legal().to().map(Object::toString).orElse(""));
        add(text, listing.source().orElse(""));
        return digest(text);
    }

    /** Every part with its length before it, so that no two lists of parts run together. */
    private static void add(StringBuilder text, String part) {
        String stripped = part.strip();
        text.append(stripped.length()).append(':').append(stripped);
    }

    private static String digest(StringBuilder text) {
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java platform has SHA-256", never);
        }
    }
}
