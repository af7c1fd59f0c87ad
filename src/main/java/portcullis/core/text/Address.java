package portcullis.core.text;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * A street address by its parts, comparable.
 *
 * @param unit room, flat, office or suite with its floor where the unit does not say it ("16d", "704"); empty where not given
 * @param floor empty where not given
 * @param block the building's number or letter among several ("Tower 1", "Block B"); empty where not given
 * @param building the building's name without blanks; empty where not given
 * @param street the street's name without its kind and without blanks ("fayuen"); empty where not given
 * @param low the first house number, 0 where not given
 * @param high the last house number, equal to the first for a single one
 * @param locality the remaining words: district, city, region, country
 */
public record Address(
        String unit,
        String floor,
        String block,
        String building,
        String street,
        int low,
        int high,
        Set<String> locality) {
    private static final int SHORTEST_BUILDING = 4;
    private static final int SHORTEST_STREET_WITH_SLIP = 6;
    private static final int SHORTEST_BUILDING_WITH_SLIP = 8;

    public Address {
        locality = Set.copyOf(locality);
    }

    /** Whether the address says more than a town: a street with a house number, or a named building. */
    public boolean isStreetLevel() {
        return (!street.isEmpty() && low > 0) || building.length() >= SHORTEST_BUILDING;
    }

    public boolean sameStreetNumber(Address other) {
        return sameStreetName(other) && low > 0 && other.low > 0 && low <= other.high && other.low <= high;
    }

    /** Whether both name a street and the names are the same, in another romanization, or one slip apart. */
    public boolean sameStreetName(Address other) {
        return !street.isEmpty()
                && !other.street.isEmpty()
                && (street.equals(other.street)
                        || isNearly(folded(street), folded(other.street), SHORTEST_STREET_WITH_SLIP));
    }

    public boolean sameBuildingName(Address other) {
        return building.length() >= SHORTEST_BUILDING
                && other.building.length() >= SHORTEST_BUILDING
                && isNearly(folded(building), folded(other.building), SHORTEST_BUILDING_WITH_SLIP);
    }

    private static boolean isNearly(String one, String other, int shortest) {
        if (one.equals(other)) {
            return true;
        }
        boolean bearsSlip = Math.min(one.length(), other.length()) >= shortest
                && Math.abs(one.length() - other.length()) <= 1
                && Math.max(one.length(), other.length()) <= Spelling.LONGEST;
        return bearsSlip && Spelling.of(one).distance(other) <= 1;
    }

    /** The hashes under which this address has to be looked for: two addresses in the same building share at least one. */
    public void keys(IntConsumer key) {
        if (!street.isEmpty()) {
            keys(folded(street), SHORTEST_STREET_WITH_SLIP, 1, key);
        }
        if (building.length() >= SHORTEST_BUILDING) {
            keys(folded(building), SHORTEST_BUILDING_WITH_SLIP, 31, key);
        }
    }

    /** The name, and where it bears a slip, what is left of it without each of its letters. */
    private static void keys(String name, int shortest, int times, IntConsumer key) {
        key.accept(name.hashCode() * times);
        if (name.length() >= shortest && name.length() <= Spelling.LONGEST) {
            for (int i = 0; i < name.length(); i++) {
                key.accept((name.substring(0, i) + name.substring(i + 1)).hashCode() * times);
            }
        }
    }

    /** The letters that romanizations of the same name agree on: "Vereyskaya" is "Vereiskaia". */
    private static String folded(String name) {
        var folded = new StringBuilder(name.length());
        char last = 0;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            char plain = letter == 'y' || letter == 'j' ? 'i' : letter == 'w' ? 'v' : letter;
            boolean breath = letter == 'h' && last == 'k';
            if (!breath && plain != '-' && (plain != last || Character.isDigit(plain))) {
                folded.append(plain);
                last = plain;
            }
        }
        return folded.toString();
    }

    public boolean sharesLocality(Address other) {
        if (locality.stream().anyMatch(other.locality::contains)) {
            return true;
        }
        return locality.stream()
                .anyMatch(here -> other.locality.stream()
                        .anyMatch(there -> isNearly(folded(here), folded(there), SHORTEST_STREET_WITH_SLIP)));
    }

    /** Whether both name the same unit; empty where one of them does not name any. */
    public Optional<Boolean> sameUnit(Address other) {
        if (!block.isEmpty() && !other.block.isEmpty() && !block.equals(other.block)) {
            return Optional.of(false);
        }
        if (unit.isEmpty() && other.unit.isEmpty()) {
            return floor.isEmpty() || other.floor.isEmpty() ? Optional.empty() : Optional.of(floor.equals(other.floor));
        }
        return unit.isEmpty() || other.unit.isEmpty() ? Optional.empty() : Optional.of(unit.equals(other.unit));
    }
}
