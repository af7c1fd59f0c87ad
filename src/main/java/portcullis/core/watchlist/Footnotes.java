package portcullis.core.watchlist;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The footnotes of an Entity List entry, which decide the foreign-direct-product rules that reach it: 1 is 15 CFR
 * 734.9(e)(1) (Huawei), 3 is 734.9(g) (Russia and Belarus), 4 is 734.9(e)(2) (advanced computing), 5 is 734.9(e)(3)
 * (advanced-node fabrication). 2 limits an entry and triggers nothing.
 *
 * <p>The Consolidated Screening List flattens the marks into the text of the license requirement, so that
 * {@code 734.9(e)1 … EAR2} stands for section 734.9(e)(1) and footnote 2. Section references are therefore read first, and
 * trailing digits after. A reference to 734.9 that fits none of the forms leaves the footnotes {@link #uncertain}: a person
 * must read the entry.
 */
public record Footnotes(Set<Integer> numbers, boolean uncertain) {
    public static final Footnotes NONE = new Footnotes(Set.of(), false);

    private static final Map<Integer, Pattern> SECTIONS = Map.of(
            1, Pattern.compile("734\\.9\\s*\\(e\\)\\s*\\(?1\\)?"),
            3, Pattern.compile("734\\.9\\s*\\(g\\)"),
            4, Pattern.compile("734\\.9\\s*\\(e\\)\\s*\\(?2\\)?"),
            5, Pattern.compile("734\\.9\\s*\\(e\\)\\s*\\(?3\\)?"));
    private static final Pattern BARE_E = Pattern.compile("734\\.9\\s*\\(e\\)(?!\\s*\\(?[123])");
    private static final Pattern ANY = Pattern.compile("734\\.9");
    private static final Pattern TRAILING = Pattern.compile("EAR\\s*\\)?\\.?\\s*([1-5])\\s*\\)?\\s*\\.?\\s*$");

    public Footnotes {
        numbers = Set.copyOf(numbers);
    }

    /** The footnotes that a license-requirement text shows; none for an empty text. */
    public static Footnotes parse(String requirement) {
        var numbers = new TreeSet<Integer>();
        SECTIONS.forEach((footnote, section) -> {
            if (section.matcher(requirement).find()) {
                numbers.add(footnote);
            }
        });
        boolean explained = !numbers.isEmpty();
        var trailing = TRAILING.matcher(requirement.strip());
        if (trailing.find()) {
            numbers.add(Integer.valueOf(trailing.group(1)));
            explained |= BARE_E.matcher(requirement).find();
        }
        return new Footnotes(numbers, ANY.matcher(requirement).find() && !explained);
    }
}
