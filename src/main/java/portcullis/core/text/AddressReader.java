package portcullis.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a written address into its parts. Knows the forms that lists and orders use: "Unit D, 16/F One Capital Place, 18
 * Luard Rd", "Flat/Rm 2309, 23/F", "#02-85", "Str. Bokonbaeva 204". One text may hold several addresses, parted by
 * semicolons. Immutable, shared by all threads; the time taken is linear in the length of the text.
 */
public final class AddressReader {
    private static final String SEGMENT_ENDS = ",;\n()";

    private static final Map<String, String> STOREYS = Map.ofEntries(
            Map.entry("ground", "g"),
            Map.entry("first", "1"),
            Map.entry("second", "2"),
            Map.entry("third", "3"),
            Map.entry("fourth", "4"),
            Map.entry("fifth", "5"),
            Map.entry("sixth", "6"),
            Map.entry("seventh", "7"),
            Map.entry("eighth", "8"),
            Map.entry("ninth", "9"),
            Map.entry("tenth", "10"));
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    private static final Pattern JOINED_DIRECTION = Pattern.compile("(dong|xi|nan|bei|zhong)(lu|jie|dajie|dadao)");
    private static final Pattern JOINED_KIND = Pattern.compile("([a-z]{3,}?)(dajie|dadao|lu|jie)");

    private final NameLore lore;
    private final HanAddress han;

    private AddressReader(NameLore lore) {
        this.lore = lore;
        this.han = new HanAddress(lore.hanAddresses());
    }

    public static AddressReader of(NameLore lore) {
        return new AddressReader(lore);
    }

    /** The addresses in the text, in order, as far as they have any part that can be compared. */
    public List<Address> read(String written) {
        String latin = Romanizer.hasHan(written) ? han.latin(written) : written;
        String text = Step.through(Step.COMPATIBILITY, Step.ACCENTS, latin)
                .replace("'", "")
                .replace("’", "");
        var addresses = new ArrayList<Address>();
        for (String one : text.split(";", -1)) {
            Address address = readOne(one);
            if (!address.street().isEmpty() || !address.building().isEmpty()) {
                addresses.add(address);
            }
        }
        return List.copyOf(addresses);
    }

    /** The words, with the signs that hold a word together ("16/f", "2-16", "#02"), and the signs that part segments. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            boolean holds = start >= 0 && (c == '-' || c == '/') && isLetterAt(text, i + 1);
            if (start >= 0 && !letter && !holds) {
                addWord(text.substring(start, i), words);
                start = -1;
            } else if (start < 0 && (letter || (c == '#' && isLetterAt(text, i + 1)))) {
                start = i;
            }
            if (SEGMENT_ENDS.indexOf(c) >= 0) {
                words.add(String.valueOf(c));
            }
        }
        return words;
    }

    /** Adds a word; "nanlu" is two. */
    private static void addWord(String word, List<String> words) {
        Matcher joined = JOINED_DIRECTION.matcher(word);
        if (joined.matches()) {
            words.add(joined.group(1));
            words.add(joined.group(2));
        } else {
            words.add(word);
        }
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private Address readOne(String text) {
        var parts = new AddressParts();
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : ",";
            if (take(parts, words.get(i), next)) {
                i++;
            }
        }
        parts.endSegment();
        return parts.address();
    }

    /** Takes one word, and says whether the next one was taken with it. */
    private boolean take(AddressParts parts, String word, String next) {
        if (SEGMENT_ENDS.contains(word)) {
            parts.endSegment();
            return false;
        }
        if (word.startsWith("#")) {
            parts.unit(word.substring(1));
            return false;
        }
        if (parts.takesFloor(word)) {
            return false;
        }
        String kind = kind(word);
        String nextKind = kind(next);
        Matcher ordinal = ORDINAL.matcher(word);
        if (nextKind.equals("street") && ordinal.matches()) {
            parts.word(ordinal.group(1));
            return false;
        }
        if (kind.equals("unit")) {
            return takeUnit(parts, next, nextKind);
        }
        if (kind.equals("floor") && isNumbered(next)) {
            parts.floor(next);
            return true;
        }
        if (nextKind.equals("floor") && (isNumbered(word) || STOREYS.containsKey(word))) {
            parts.floor(STOREYS.getOrDefault(word, word));
            return true;
        }
        boolean inBuildingName = kind.equals("street") && nextKind.equals("building");
        if (kind.equals("direction")) {
            parts.word(word.length() == 1 || nextKind.equals("street") ? form(word) : word);
        } else if (kind.isEmpty() && isJoinedStreet(parts, word, next)) {
            takeJoinedStreet(parts, word);
        } else {
            takeRest(parts, word, inBuildingName ? "" : kind);
        }
        return false;
    }

    /** "66 Kejilu", "Kejilu 66". */
    private static boolean isJoinedStreet(AddressParts parts, String word, String next) {
        return (parts.isStreetDue() || isNumbered(next))
                && JOINED_KIND.matcher(word).matches();
    }

    private static void takeJoinedStreet(AddressParts parts, String word) {
        Matcher joined = JOINED_KIND.matcher(word);
        if (joined.matches()) {
            parts.word(joined.group(1));
            parts.streetKind(joined.group(2));
        }
    }

    private static boolean takeUnit(AddressParts parts, String next, String nextKind) {
        if (!nextKind.isEmpty() && next.length() > 2) {
            return false;
        }
        boolean named = isNumbered(next) || (next.length() <= 2 && Character.isLetter(next.charAt(0)));
        boolean marker = nextKind.equals("number") && next.length() > 1;
        if (marker) {
            parts.unitFollows();
        }
        if (named && !marker) {
            parts.unit(next);
            return true;
        }
        return false;
    }

    private void takeRest(AddressParts parts, String word, String kind) {
        switch (kind) {
            case "street" -> parts.streetKind(form(word));
            case "building" -> parts.buildingKind(form(word));
            case "number" -> parts.numberFollows(word);
            case "area" -> parts.area(word);
            case "box" -> parts.box();
            case "word" -> parts.word(form(word));
            default -> {
                if (Character.isDigit(word.charAt(0))) {
                    parts.number(word);
                } else {
                    parts.word(word);
                }
            }
        }
    }

    private static boolean isNumbered(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private String kind(String word) {
        int slash = word.indexOf('/');
        String first = slash > 0 ? word.substring(0, slash) : word;
        return lore.addressWord(first).map(found -> found.get(1)).orElse("");
    }

    private String form(String word) {
        return lore.addressWord(word).map(found -> found.get(0)).orElse(word);
    }

    /** Words of an address that say nothing of where it is. */
    static final Set<String> EMPTY_WORDS = Set.of("the", "and", "of", "at", "in", "near", "opposite", "off");

    /** Words that so many addresses share that they say nothing of two being near each other. */
    static final Set<String> WIDE_WORDS = Set.of(
            ("afghanistan africa america arab arabia area armenia asia azerbaijan austria autonomous bay belarus belgium britain british"
                            + " bulgaria canada central china city county cyprus democratic development distr district dubai-uae"
                            + " east economic emirates england estonia federation finland france free germany ground hungary"
                            + " india industrial industry inner international iran iraq island islands israel italy japan jordan"
                            + " kazakhstan kenya kingdom korea kyrgyzstan latvia lebanon libya lithuania malaysia malta mexico moldova"
                            + " nagar netherlands new nigeria north oblast okrug of oman p p.r. pakistan park people peoples"
                            + " poland port prc province qatar region republic romania russia russian saudi science serbia south"
                            + " spain state states sub-district sudan sweden switzerland syria taiwan technology thailand"
                            + " town township turkey turkiye uae ukraine united uzbekistan vietnam west yemen zone")
                    .split(" "));
}
