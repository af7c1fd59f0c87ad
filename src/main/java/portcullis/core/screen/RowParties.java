package portcullis.core.screen;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portcullis.core.rule.Facts;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;

/**
 * What the parties of one row have to do with each other: who plays several roles, and who sits at whose address. Names and
 * addresses count as equal when their letters and digits are; likeness is the matcher's business, not this one's. Made once a row.
 */
final class RowParties {
    private static final int SHORTEST_ADDRESS = 10;

    private final Map<String, Set<Role>> roles = new HashMap<>();
    private final Map<String, Map<String, Set<Role>>> addresses = new HashMap<>();

    private RowParties() {}

    static RowParties of(Collection<Party> parties) {
        var row = new RowParties();
        for (Party party : parties) {
            String name = key(party.label());
            row.roles.computeIfAbsent(name, key -> new TreeSet<>()).add(party.role());
            address(party)
                    .ifPresent(address -> row.addresses
                            .computeIfAbsent(address, key -> new HashMap<>())
                            .computeIfAbsent(name, key -> new TreeSet<>())
                            .add(party.role()));
        }
        return row;
    }

    /** Fills in what a rule may read of a party beside its own name: place, number, further roles, neighbors. */
    void tell(Facts.Filling filling, Party party) {
        String name = key(party.label());
        filling.put(
                SubjectFacts.PARTY_PLACE,
                party.place().country().map(CountryCode::code).asOptional().orElse(""));
        filling.put(SubjectFacts.PARTY_ADDRESS_WORDS, party.place().address().orElse(""));
        filling.put(SubjectFacts.PARTY_IDENTIFIED, party.identifier().isPresent());
        filling.put(SubjectFacts.PARTY_OTHER_ROLES, otherRoles(party, name));
        filling.put(SubjectFacts.PARTY_NEIGHBORS, neighbors(party, name));
    }

    private List<String> otherRoles(Party party, String name) {
        return roles.getOrDefault(name, Set.of()).stream()
                .filter(role -> role != party.role())
                .map(Role::name)
                .toList();
    }

    private List<String> neighbors(Party party, String name) {
        Optional<String> address = address(party);
        if (address.isEmpty()) {
            return List.of();
        }
        var there = new TreeSet<String>();
        addresses.getOrDefault(address.get(), Map.of()).forEach((other, played) -> {
            if (!other.equals(name)) {
                played.forEach(role -> there.add(role.name()));
            }
        });
        return List.copyOf(there);
    }

    /** The letters and digits of an address that is long enough to be one. */
    private static Optional<String> address(Party party) {
        return party.place().address().map(RowParties::key).filter(key -> key.length() >= SHORTEST_ADDRESS);
    }

    /** Letters and digits alone, in lower case. */
    static String key(String text) {
        String normal = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        var key = new StringBuilder(normal.length());
        normal.codePoints().filter(RowParties::isLetterOrNumber).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLetterOrNumber(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.LETTER_NUMBER
                || Character.getType(letter) == Character.OTHER_NUMBER;
    }
}
