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
    /** Houses under one roof; "114-405" is one number in two parts. */
    private static final int LONGEST_ROW = 60;
    /** After the street, a number this large is no house number. */
    private static final int SMALLEST_POSTAL_CODE = 10_000;

    private String unit = "";
    private String floor = "";
    private String block = "";
    private String building = "";
    private String street = "";
    private int low;
    private int high;
    /** Words of the present segment that have found no part yet, and whether a house number came before them. */
    private final List<String> pending = new ArrayList<>();

    private boolean numberBefore;
    private boolean streetAhead;
    /** The words of the segment before, as far as they have found no part. */
    private List<String> before = List.of();

    /** Whether a number or letter now is a block's ("Tower 1") and no house number. */
    private boolean blockAhead;

    private boolean boxAhead;
    /** Whether the street was told by its place in the address only, and its number by following it. */
    private boolean isGuess;

    private boolean isNumberGuess;
    private boolean unitAhead;

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

    /** A word for a unit came, and its number follows after another word ("Kapi No: 1"). */
    void unitFollows() {
        unitAhead = true;
    }

    /** Whether a house number came and its street has not. */
    boolean isStreetDue() {
        return numberBefore && street.isEmpty() && pending.isEmpty();
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
        if (unitAhead) {
            unitAhead = false;
            unit(word);
            return;
        }
        if (boxAhead || blockAhead) {
            takeBlock(word);
            return;
        }
        if (isPostalCode(word)) {
            locality.add(word);
            return;
        }
        if (streetAhead && pending.size() == 1) {
            nameStreetByNumber(word);
            return;
        }
        if (streetAhead || (!pending.isEmpty() && street.isEmpty() && numberless())) {
            streetEnds();
            streetAhead = false;
        }
        if (low == 0) {
            String[] ends = word.split("-", -1);
            low = leading(ends[0]);
            int last = leading(ends[ends.length - 1]);
            high = last > low && last - low <= LONGEST_ROW ? last : low;
            numberBefore = true;
        }
        if (unit.isEmpty() && building.isEmpty() && street.isEmpty() && word.matches("\\d+[a-z]\\d*")) {
            unit = word;
        }
    }

    /** Six digits and more, or five that follow a street or a town's name without a street's. */
    private boolean isPostalCode(String word) {
        boolean large = leading(word) >= SMALLEST_POSTAL_CODE;
        boolean follows = !street.isEmpty() || (!pending.isEmpty() && !streetAhead);
        return (word.length() > 5 && CheckDigits.isDigits(word)) || (large && follows);
    }

    private void takeBlock(String word) {
        if (blockAhead && block.isEmpty()) {
            block = stripped(word);
        }
        blockAhead = false;
        boxAhead = false;
    }

    /** "Calle 6": the number is the street's name, unless a house is given already: then it is a part of the house. */
    private void nameStreetByNumber(String word) {
        streetAhead = false;
        if (low > 0 || !street.isEmpty()) {
            pending.clear();
            blockAhead = true;
            takeBlock(word);
        } else {
            street = joined() + stripped(word);
        }
    }

    /** A post box is no place: neither its number nor the words for it say where anybody is. */
    void box() {
        pending.clear();
        boxAhead = true;
    }

    /** What stands before a word for an area ("Nanshan District") is its name. */
    void area(String kind) {
        if (pending.isEmpty()) {
            pending.add(kind);
        } else {
            locality.addAll(pending);
            pending.clear();
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

    /** What was taken for a street without a word for one gives way to a street with one. */
    private void giveWay() {
        if (isGuess && !pending.isEmpty()) {
            locality.add(street);
            street = "";
            if (isNumberGuess) {
                low = 0;
                high = 0;
            }
            isGuess = false;
        }
    }

    void streetKind(String kind) {
        giveWay();
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
            isGuess = !streetAhead;
            isNumberGuess = isGuess;
        }
    }

    void buildingKind(String kind) {
        blockAhead = pending.isEmpty() && block.isEmpty();
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
        if (blockAhead && word.length() <= 2) {
            takeBlock(word);
            return;
        }
        blockAhead = false;
        boxAhead = false;
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
            isGuess = true;
        } else if (street.isEmpty() && building.isEmpty() && numberBefore && low > 0 && !before.isEmpty()) {
            street = String.join("", before);
            isGuess = true;
            before.forEach(locality::remove);
        }
        locality.addAll(pending);
        before = List.copyOf(pending);
        pending.clear();
        streetAhead = false;
        blockAhead = false;
        boxAhead = false;
    }

    private String joined() {
        String joined = String.join("", pending);
        pending.clear();
        return joined;
    }

    Address address() {
        locality.removeAll(AddressReader.WIDE_WORDS);
        return new Address(fullUnit(), floor, block, building, street, low, high, locality);
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
        boolean saysFloor = digits && stripped(unit).matches(floor + "[a-z]\\d*");
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
