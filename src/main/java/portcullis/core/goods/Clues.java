package portcullis.core.goods;

import java.util.List;
import java.util.Locale;
import portcullis.core.subject.Classification;

/**
 * What the stated classification of an item tells about its kind.
 *
 * @param controlled the ECCN is one of advanced computing: 3A090, 4A090 or a {@code .z} paragraph
 * @param related the ECCN covers integrated circuits or computers below those thresholds, such as 3A991 or 4A994
 * @param tariff the tariff code covers processors, computers without screen, or their parts
 * @param expected the text stands in a place where only accelerators are named
 */
record Clues(boolean controlled, boolean related, boolean tariff, boolean expected) {
    private static final List<String> CONTROLLED = List.of("3A090", "4A090");
    private static final List<String> WITH_Z = List.of("3A001", "4A003", "4A004", "4A005", "5A002", "5A004", "5A992");
    private static final List<String> RELATED = List.of("3A001", "3A991", "4A003", "4A004", "4A005", "4A994");
    private static final List<String> TARIFF =
            List.of("847141", "847149", "847150", "847180", "847330", "854231", "854232", "854370");

    static final Clues ACCELERATOR_COLUMN = new Clues(false, false, false, true);

    static Clues of(Classification classification) {
        String eccn = classification
                .eccn()
                .asOptional()
                .map(code -> code.toUpperCase(Locale.ROOT).replace(" ", ""))
                .orElse("");
        String tariff = classification.hsCode().asOptional().map(Clues::digits).orElse("");
        boolean z = eccn.length() > 6 && eccn.startsWith(".Z", 5) && WITH_Z.contains(eccn.substring(0, 5));
        return new Clues(
                z || CONTROLLED.stream().anyMatch(eccn::startsWith),
                RELATED.stream().anyMatch(eccn::startsWith),
                TARIFF.stream().anyMatch(tariff::startsWith),
                false);
    }

    /** Whether any accelerator name in the text is to be taken for what it says. */
    boolean strong() {
        return controlled || related || expected;
    }

    private static String digits(String code) {
        var digits = new StringBuilder();
        code.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
