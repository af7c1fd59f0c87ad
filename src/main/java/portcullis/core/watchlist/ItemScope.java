package portcullis.core.watchlist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which items an entry's license requirement is about, read from the publisher's text. An Entity List entry reaches what its own
 * column says and no more (15 CFR 744.11, 744.16); most say all items subject to the regulations.
 */
public enum ItemScope {
    /** All items subject to the regulations. */
    ALL,
    /** All of them but some that the text names. */
    ALL_BUT,
    /** All of them when used in the energy projects of 15 CFR 746.8(a)(4). */
    PROJECTS,
    /** Items on the Commerce Control List, and the EAR99 items of part 746, Supplement No. 7: the bare addresses (89 FR 51644). */
    CONTROL_LIST_AND_SOME,
    /** Items on the Commerce Control List. */
    CONTROL_LIST,
    /** Items of part 744, Supplement No. 2: the Military End-User List. */
    SUPPLEMENT_2,
    /** A text that is none of these: a person must read it. */
    OTHER,
    /** No text. */
    UNSTATED;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EVERYTHING = Pattern.compile("^(for )?(all|any) items? subject to the ear\\b.*");
    private static final Pattern PROJECT =
            Pattern.compile(".*\\bused in (the )?projects\\b.*746\\.8 ?\\(a\\) ?\\(4\\).*");
    private static final Pattern BUT = Pattern.compile(".*\\b(except|apart from|other than|excluding)\\b.*");
    private static final Pattern LIST = Pattern.compile(".*\\bon the (ccl|commerce control list)\\b.*");
    private static final Pattern SOME_EAR99 =
            Pattern.compile(".*(ear99.*supplement no\\. ?7|supplement no\\. ?7 to part 746).*");
    private static final Pattern MILITARY = Pattern.compile(".*supplement no\\. ?2( to part 744)?\\b.*");

    private static final Wordings<ItemScope> READ = new Wordings<>(ItemScope::read);

    /** The scope that a license-requirement text states. */
    public static ItemScope parse(String requirement) {
        return READ.of(requirement);
    }

    private static ItemScope read(String requirement) {
        String text = BLANKS.matcher(Normalizer.normalize(requirement, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return UNSTATED;
        }
        if (MILITARY.matcher(text).matches()) {
            return SUPPLEMENT_2;
        }
        if (EVERYTHING.matcher(text).matches()) {
            return everything(text);
        }
        if (LIST.matcher(text).matches()) {
            return SOME_EAR99.matcher(text).matches() ? CONTROL_LIST_AND_SOME : CONTROL_LIST;
        }
        return OTHER;
    }

    private static ItemScope everything(String text) {
        if (PROJECT.matcher(text).matches()) {
            return PROJECTS;
        }
        return BUT.matcher(text).matches() ? ALL_BUT : ALL;
    }
}
