package portcullis.core.ownership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import portcullis.core.subject.CountryCode;

/**
 * Tells which of the parties that statements name are the same: those with one identifier are, those with two are not; without
 * one, the same name is the same party unless the countries differ. A name without country and identifier stands for the only one
 * of that name, and for one of its own where there are several.
 */
final class Identities {
    private final UnaryOperator<String> nameKey;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Set<String>> identifiersOfName = new TreeMap<>();
    private final Map<String, Set<String>> countriesOfName = new TreeMap<>();
    private final Map<String, Set<String>> countriesOfIdentifier = new HashMap<>();
    private final Set<String> identifiers = new HashSet<>();
    private final List<StatedParty> parties = new ArrayList<>();

    private Identities(UnaryOperator<String> nameKey) {
        this.nameKey = nameKey;
    }

    static Identities of(Collection<OwnershipStatement> statements, UnaryOperator<String> nameKey) {
        var identities = new Identities(nameKey);
        var named = new LinkedHashMap<StatedParty, Boolean>();
        statements.stream().sorted(OwnershipStatement.ORDER).forEach(statement -> {
            named.put(statement.owner(), true);
            named.put(statement.owned(), true);
        });
        named.keySet().forEach(identities::learn);
        for (StatedParty party : named.keySet()) {
            String identity = identities.identity(party);
            if (!identities.numbers.containsKey(identity)) {
                identities.numbers.put(identity, identities.parties.size());
                identities.parties.add(party);
            }
        }
        return identities;
    }

    private void learn(StatedParty party) {
        String name = nameKey.apply(party.name());
        String identifier = identifier(party);
        String country = country(party);
        if (!identifier.isEmpty()) {
            identifiers.add(identifier);
            identifiersOfName.computeIfAbsent(name, any -> new TreeSet<>()).add(identifier);
            if (!country.isEmpty()) {
                countriesOfIdentifier
                        .computeIfAbsent(identifier, any -> new TreeSet<>())
                        .add(country);
            }
        } else if (!country.isEmpty()) {
            countriesOfName.computeIfAbsent(name, any -> new TreeSet<>()).add(country);
        }
    }

    /** What stands for a party, the same for all that are it. */
    private String identity(StatedParty party) {
        String identifier = identifier(party);
        if (identifiers.contains(identifier)) {
            return "#" + identifier;
        }
        String name = nameKey.apply(party.name());
        String country = country(party);
        List<String> registered = identifiersOfName.getOrDefault(name, Set.of()).stream()
                .filter(each -> agrees(each, country))
                .toList();
        if (registered.size() == 1) {
            return "#" + registered.get(0);
        }
        Set<String> countries = countriesOfName.getOrDefault(name, Set.of());
        boolean onlyOne = country.isEmpty() && countries.size() == 1 && registered.isEmpty();
        return name + "|" + (onlyOne ? countries.iterator().next() : country);
    }

    private boolean agrees(String identifier, String country) {
        Set<String> countries = countriesOfIdentifier.getOrDefault(identifier, Set.of());
        return country.isEmpty() || countries.isEmpty() || countries.contains(country);
    }

    /** The number of a party; absent when no statement names it. */
    OptionalInt find(StatedParty party) {
        Integer number = numbers.get(identity(party));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    int number(StatedParty party) {
        return find(party).orElseThrow();
    }

    /** The parties by number, each as it was first named. */
    List<StatedParty> parties() {
        return List.copyOf(parties);
    }

    private static String identifier(StatedParty party) {
        return party.identifier()
                .map(text -> text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                .orElse("");
    }

    private static String country(StatedParty party) {
        return party.country().map(CountryCode::code).asOptional().orElse("");
    }
}
