package portcullis.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.text.Address;

/**
 * Whether a submitted and a listed address are the same building, and there the same unit. A bare address on the Entity List
 * stands for whoever uses it (15 CFR 744.16(f)), so that building and unit decide; the address of a listed party under
 * another name only asks for a look, and only when the unit is the same too.
 */
final class AddressComparison {
    static final double LISTED_UNIT = 0.97;
    static final double LISTED_WHOLE = 0.95;
    static final double LISTED_BUILDING = 0.86;
    static final double PARTY_UNIT = 0.84;
    static final double PARTY_WHOLE = 0.82;
    static final double PARTY_BUILDING = 0.72;

    private static final List<String> ONE_POST = List.of("CN", "HK", "MO");

    /** How far two addresses agree. */
    enum Measure {
        UNIT,
        WHOLE,
        BUILDING
    }

    private AddressComparison() {}

    /** How far the addresses agree, if they are the same building. */
    static Optional<Measure> measure(Address submitted, Address listed) {
        if (!isSameBuilding(submitted, listed)) {
            return Optional.empty();
        }
        Optional<Boolean> unit = submitted.sameUnit(listed);
        if (unit.isPresent()) {
            return Optional.of(unit.get() ? Measure.UNIT : Measure.BUILDING);
        }
        if (submitted.equals(listed)
                && submitted.low() > 0
                && !submitted.locality().isEmpty()) {
            return Optional.of(Measure.WHOLE);
        }
        boolean none = submitted.unit().isEmpty() && listed.unit().isEmpty();
        boolean noFloor = submitted.floor().isEmpty() && listed.floor().isEmpty();
        boolean placed = submitted.sharesLocality(listed) || submitted.sameBuildingName(listed);
        boolean whole = none && noFloor && placed && submitted.sameStreetNumber(listed);
        return Optional.of(whole ? Measure.WHOLE : Measure.BUILDING);
    }

    /** Street, number and building together are one place; one of them alone needs a town or district that agrees. */
    private static boolean isSameBuilding(Address submitted, Address listed) {
        boolean street = submitted.sameStreetNumber(listed);
        boolean building = submitted.sameBuildingName(listed);
        boolean near = submitted.sharesLocality(listed)
                || submitted.locality().isEmpty()
                || listed.locality().isEmpty();
        boolean otherStreet =
                !submitted.street().isEmpty() && !listed.street().isEmpty() && !submitted.sameStreetName(listed);
        return (street && building) || (near && (street || (building && !otherStreet)));
    }

    /** Whether the countries allow the addresses to be the same; Hong Kong and Macau are also written as China. */
    static boolean countriesAgree(Known<CountryCode> submitted, Known<CountryCode> listed) {
        if (!submitted.isKnown() || !listed.isKnown()) {
            return true;
        }
        String here = submitted.asOptional().orElseThrow().code();
        String there = listed.asOptional().orElseThrow().code();
        return here.equals(there) || (ONE_POST.contains(here) && ONE_POST.contains(there));
    }

    static double score(Measure measure, boolean addressOnly) {
        return switch (measure) {
            case UNIT -> addressOnly ? LISTED_UNIT : PARTY_UNIT;
            case WHOLE -> addressOnly ? LISTED_WHOLE : PARTY_WHOLE;
            case BUILDING -> addressOnly ? LISTED_BUILDING : PARTY_BUILDING;
        };
    }

    static String says(Measure measure, boolean addressOnly, Address submitted, Address listed) {
        String what = addressOnly ? "the listed address" : "the address of a listed party under another name";
        String parts = parts(submitted, listed);
        return switch (measure) {
            case UNIT -> "the same building and unit as " + what + ": " + parts;
            case WHOLE -> "the same as " + what + ": " + parts + "; neither names a unit";
            case BUILDING -> "the same building as " + what + ": " + parts + "; " + unlike(submitted, listed);
        };
    }

    /** The parts that agree, as both were read. */
    private static String parts(Address submitted, Address listed) {
        var parts = new ArrayList<String>();
        if (submitted.sameBuildingName(listed)) {
            parts.add("building '" + listed.building() + "'");
        }
        if (submitted.sameStreetNumber(listed)) {
            parts.add("street '" + listed.street() + "' " + range(listed)
                    + (submitted.street().equals(listed.street()) ? "" : ", written '" + submitted.street() + "'"));
        }
        if (submitted.sameUnit(listed).orElse(false)) {
            parts.add(listed.unit().isEmpty() ? "floor " + listed.floor() : "unit " + listed.unit());
        }
        return String.join(", ", parts);
    }

    private static String range(Address address) {
        return address.low() + (address.high() > address.low() ? "-" + address.high() : "");
    }

    private static String unlike(Address submitted, Address listed) {
        String here = inside(submitted);
        String there = inside(listed);
        if (here.isEmpty() && there.isEmpty()) {
            return "no town or district says that it is the same place";
        }
        return (here.isEmpty() ? "no unit given" : here) + " against " + (there.isEmpty() ? "none listed" : there);
    }

    private static String inside(Address address) {
        var inside = new ArrayList<String>();
        if (!address.block().isEmpty()) {
            inside.add("block " + address.block());
        }
        if (!address.unit().isEmpty()) {
            inside.add("unit " + address.unit());
        } else if (!address.floor().isEmpty()) {
            inside.add("floor " + address.floor());
        }
        return String.join(" ", inside);
    }
}
