package portcullis.core.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of one address while it is read, word by word. Used once, by one thread. */
final class AddressParts {
    private static final Pattern FLOOR = Pattern.compile("(\\d+|g|ug|lg|m)(?:/f|/fl|f|/floor)");
    private static final int LARGEST_NUMBER = 99_999;
    /** After the street, a number this large is no house number. */
    private static final int SMALLEST_POSTAL_CODE = 10_000;

    private String unit = "";
    private String floor = "";
    private String building = "";
    private String street = "";
    private int low;
    private int high;
    /** Words of the present segment that have found no part yet, and whether a house number came before them. */
    private final List<String> pending = new ArrayList<>();

    private boolean numberBefore;
    private boolean streetAhead;
    /** Whether a number now is a block's ("Tower 1") and no house number. */
    private boolean blockAhead;

    private final Set<String> locality = new LinkedHashSet<>();

    void unit(String written) {
        if (!unit.isEmpty()) {
            return;
        }
        int dash = written.indexOf('-');
        boolean floorFirst = dash > 0 && written.startsWith("0") && floor.isEmpty();
        if (floorFirst) {
            floor(written.substring(0, dash));
        }
        unit = floorFirst ? written.substring(dash + 1) : written;
    }

    /** Takes "16/f" and "13f" as floors. */
    boolean takesFloor(String word) {
        var matcher = FLOOR.matcher(word);
        if (!matcher.matches() || !floor.isEmpty()) {
            return matcher.matches();
        }
        floor(matcher.group(1));
        return true;
    }

    void floor(String written) {
        if (floor.isEmpty()) {
            floor = stripped(written.replaceAll("(?:st|nd|rd|th)$", ""));
        }
    }

    void numberFollows(String word) {
        if (word.length() > 1 && !pending.isEmpty()) {
            streetEnds();
        }
    }

    void number(String word) {
        boolean postalCode = !street.isEmpty() && leading(word) >= SMALLEST_POSTAL_CODE;
        if (blockAhead || postalCode) {
            blockAhead = false;
            return;
        }
        if (streetAhead || (!pending.isEmpty() && street.isEmpty() && numberless())) {
            streetAhead = false;
            streetEnds();
        }
        if (low == 0) {
            String[] ends = word.split("-", -1);
            low = leading(ends[0]);
            high = ends.length > 1 ? Math.max(low, leading(ends[ends.length - 1])) : low;
            numberBefore = true;
        }
        if (unit.isEmpty() && building.isEmpty() && street.isEmpty() && word.matches("\\d+[a-z]\\d*")) {
            unit = word;
        }
    }

    private boolean numberless() {
        return low == 0;
    }

    private static int leading(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length() && Character.isDigit(digits.charAt(i)); i++) {
            number = number * 10 + Character.digit(digits.charAt(i), 10);
            if (number > LARGEST_NUMBER) {
                return 0;
            }
        }
        return number;
    }

    void streetKind(String kind) {
        if (!street.isEmpty()) {
            locality.addAll(pending);
            pending.clear();
        } else if (pending.isEmpty()) {
            streetAhead = true;
            pending.add(kind);
        } else {
            street = joined();
            streetAhead = false;
        }
    }

    /** The words so far are a street, without a kind that went ahead of them ("ulitsa"). */
    private void streetEnds() {
        if (street.isEmpty() && pending.size() > 1) {
            pending.remove(0);
        }
        if (street.isEmpty()) {
            street = joined();
        }
    }

    void buildingKind(String kind) {
        blockAhead = pending.isEmpty();
        if (building.isEmpty() && !pending.isEmpty() && !streetAhead) {
            building = joined() + kind;
            forgetNumberBeforeStreet();
        }
    }

    /** A number before a building's name is not the street's, unless the street came first. */
    private void forgetNumberBeforeStreet() {
        if (street.isEmpty()) {
            low = 0;
            high = 0;
            numberBefore = false;
        }
    }

    void word(String word) {
        blockAhead = false;
        if (!AddressReader.EMPTY_WORDS.contains(word)) {
            pending.add(word);
        }
    }

    void endSegment() {
        boolean named = street.isEmpty() && !pending.isEmpty();
        if (named && streetAhead) {
            if (pending.size() > 1) {
                pending.remove(0);
            }
            street = joined();
        } else if (named && numberBefore && low > 0) {
            street = joined();
        }
        locality.addAll(pending);
        pending.clear();
        streetAhead = false;
        blockAhead = false;
    }

    private String joined() {
        String joined = String.join("", pending);
        pending.clear();
        return joined;
    }

    Address address() {
        return new Address(fullUnit(), floor, building, street, low, high, locality);
    }

    /** The unit with its floor, unless its number says the floor already. */
    private String fullUnit() {
        if (unit.isEmpty()) {
            return "";
        }
        boolean digits = Character.isDigit(unit.charAt(0));
        if (floor.isEmpty() || (digits && stripped(unit).startsWith(floor) && leading(unit) >= 100)) {
            return stripped(unit);
        }
        boolean saysFloor = digits && stripped(unit).matches(floor + "[a-z]");
        if (saysFloor) {
            return stripped(unit);
        }
        String part = digits && unit.length() == 1 ? "0" + unit : unit;
        return floor + part;
    }

    private static String stripped(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}
