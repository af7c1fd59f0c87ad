package portcullis.core.text;

import java.util.Optional;
import java.util.Set;

/**
 * A street address by its parts, comparable.
 *
 * @param unit room, flat, office or suite with its floor where the unit does not say it ("16d", "704"); empty where not given
 * @param floor empty where not given
 * @param building the building's name without blanks; empty where not given
 * @param street the street's name without its kind and without blanks ("fayuen"); empty where not given
 * @param low the first house number, 0 where not given
 * @param high the last house number, equal to the first for a single one
 * @param locality the remaining words: district, city, region, country
 */
public record Address(
        String unit, String floor, String building, String street, int low, int high, Set<String> locality) {
    public Address {
        locality = Set.copyOf(locality);
    }

    /** Whether the address says more than a town: a street with a house number, or a named building. */
    public boolean isStreetLevel() {
        return (!street.isEmpty() && low > 0) || building.length() >= 4;
    }

    public boolean sameStreetNumber(Address other) {
        return !street.isEmpty()
                && street.equals(other.street)
                && low > 0
                && other.low > 0
                && low <= other.high
                && other.low <= high;
    }

    public boolean sameBuildingName(Address other) {
        return building.length() >= 4 && building.equals(other.building);
    }

    public boolean sharesLocality(Address other) {
        return locality.stream().anyMatch(other.locality::contains);
    }

    /** Whether both name the same unit; empty where one of them does not name any. */
    public Optional<Boolean> sameUnit(Address other) {
        if (unit.isEmpty() && other.unit.isEmpty()) {
            return floor.isEmpty() || other.floor.isEmpty() ? Optional.empty() : Optional.of(floor.equals(other.floor));
        }
        return unit.isEmpty() || other.unit.isEmpty() ? Optional.empty() : Optional.of(unit.equals(other.unit));
    }
}
