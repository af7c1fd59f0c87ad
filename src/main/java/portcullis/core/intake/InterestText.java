package portcullis.core.intake;

import java.util.List;
import java.util.Locale;
import portcullis.core.ownership.Interest;

/**
 * Tells what kind of interest a word means, in free text and by the codes of the Beneficial Ownership Data Standard (0.2 to 0.4). A
 * word that says nothing that is known may be ownership.
 */
public final class InterestText {
    private static final List<String> OWNERSHIP = List.of(
            "share", "equity", "stock", "owner", "capital", "partner", "member", "founder", "subsidiary", "parent");
    private static final List<String> CONTROL = List.of(
            "vot",
            "appoint",
            "control",
            "influence",
            "board",
            "director",
            "manag",
            "chair",
            "nominee",
            "trustee",
            "protector",
            "enforcer",
            "contract",
            "proxy",
            "kin",
            "agency");

    private InterestText() {}

    public static Interest parse(String text) {
        String said = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (said.equals("shareholding") || said.isEmpty()) {
            return Interest.OWNERSHIP;
        }
        if (CONTROL.stream().anyMatch(said::contains)) {
            return said.contains("nominee") ? Interest.UNCLEAR : Interest.CONTROL;
        }
        return OWNERSHIP.stream().anyMatch(said::contains) ? Interest.OWNERSHIP : Interest.UNCLEAR;
    }
}
