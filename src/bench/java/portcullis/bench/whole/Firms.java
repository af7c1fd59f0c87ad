package portcullis.bench.whole;

import java.util.List;
import java.util.Random;

/**
 * Made-up companies of many countries, each always the same by its number: a name of syllables, what it trades in, a legal form. That one
 * resembles a listed party is chance, as it is with real ones.
 */
final class Firms {
    private static final List<String> SYLLABLES = List.of(
            "ba", "co", "da", "el", "fi", "go", "ha", "in", "jo", "ka", "lu", "mo", "na", "or", "pe", "qui", "ra", "so",
            "ta", "ul", "ve", "wa", "xi", "yo", "ze", "bran", "clar", "dren", "fern", "gold", "hart", "kest", "lind",
            "mar", "nor", "pell", "rost", "stan", "tor", "vald", "wick");
    private static final List<String> TRADES = List.of(
            "Electronics",
            "Trading",
            "Logistics",
            "Instruments",
            "Medical Supply",
            "Machine Tools",
            "Foods",
            "Textiles",
            "Office Systems",
            "Marine Equipment",
            "Packaging",
            "Power Systems",
            "Data Services",
            "Furniture",
            "Optics",
            "Components",
            "Engineering",
            "Laboratories",
            "Printing",
            "Automation");
    private static final List<String> COUNTRIES =
            List.of("SG", "DE", "US", "GB", "TW", "JP", "KR", "MY", "VN", "NL", "CN", "IN", "AE", "FR", "TH", "KE");
    private static final List<String> FORMS = List.of(
            "Pte Ltd",
            "GmbH",
            "Inc.",
            "Ltd",
            "Co., Ltd.",
            "K.K.",
            "Co., Ltd.",
            "Sdn Bhd",
            "JSC",
            "B.V.",
            "Co., Ltd.",
            "Pvt Ltd",
            "LLC",
            "SAS",
            "Co., Ltd.",
            "Ltd");

    private Firms() {}

    /** A company as an order tells of it. */
    record Firm(String name, String address, String country) {}

    static Firm of(int number) {
        var random = new Random(number * 0x9E3779B97F4A7C15L);
        int country = random.nextInt(COUNTRIES.size());
        String name = word(random) + " " + TRADES.get(random.nextInt(TRADES.size())) + " " + FORMS.get(country);
        String address = (1 + random.nextInt(300)) + " " + word(random) + " Road, " + word(random);
        return new Firm(name, address, COUNTRIES.get(country));
    }

    static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
