package portcullis.core.watchlist;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The footnotes of an Entity List entry, which decide the foreign-direct-product rules that reach it: 1 is 15 CFR
 * 734.9(e)(1) (Huawei), 3 is 734.9(g) (Russia and Belarus), 4 is 734.9(e)(2) (advanced computing), 5 is 734.9(e)(3)
 * (advanced-node fabrication). 2 limits an entry and triggers nothing.
 *
 * <p>The Consolidated Screening List flattens the marks into the text of the license requirement, so that
 * {@code 734.9(e)1 … EAR2} stands for section 734.9(e)(1) and footnote 2. Section references are therefore read first, then
 * the digits behind the word EAR, then footnotes that the text names. A reference to 734.9, or to the exclusion of
 * 734.4(a)(9) that belongs to footnote 5, which none of them explains leaves the footnotes {@link #uncertain}: a person must
 * read the entry.
 */
public record Footnotes(Set<Integer> numbers, boolean uncertain) {
    public static final Footnotes NONE = new Footnotes(Set.of(), false);

    /** A reference to 734.9 with the paragraphs behind it: {@code (g)}, {@code (e)(2)}, {@code (e)1}, {@code (e)(2) and (e)(3)}. */
    private static final Pattern SECTION = Pattern.compile(
            "734\\.9\\s*(?:\\((g)\\)|\\(e\\)\\s*\\(?([123])?\\)?((?:\\s*(?:,|and|or|/)\\s*(?:and )?\\(e\\)\\s*\\(?[123]\\)?)*))?");

    private static final Pattern FURTHER = Pattern.compile("\\(e\\)\\s*\\(?([123])");
    private static final Pattern NO_DE_MINIMIS = Pattern.compile("734\\.4\\s*\\(a\\)\\s*\\(9\\)");
    private static final Pattern MARKS = Pattern.compile(
            "EAR\\s*\\)?\\s*\\.?\\s*\\)?\\s*([1-5](?:\\s*(?:,|and)?\\s*[1-5])*)\\s*\\)?\\s*\\.?\\s*(?:$|(?=[A-Z]))");
    private static final Pattern NAMED = Pattern.compile("(?i)\\bfootnotes?\\s+([1-5](?:\\s*(?:,|and)\\s*[1-5])*)");
    private static final Pattern DIGIT = Pattern.compile("[1-5]");
    private static final Map<String, Integer> PARAGRAPHS = Map.of("1", 1, "2", 4, "3", 5);

    public Footnotes {
        numbers = Set.copyOf(numbers);
    }

    /** The footnotes that a license-requirement text shows; none for an empty text. */
    public static Footnotes parse(String requirement) {
        String text = Normalizer.normalize(requirement, Normalizer.Form.NFKC).strip();
        var marked = new TreeSet<Integer>();
        for (Pattern pattern : List.of(MARKS, NAMED)) {
            pattern.matcher(text)
                    .results()
                    .forEach(run -> DIGIT.matcher(run.group(1))
                            .results()
                            .forEach(digit -> marked.add(Integer.valueOf(digit.group()))));
        }
        var numbers = new TreeSet<Integer>(marked);
        boolean uncertain = SECTION.matcher(text)
                        .results()
                        .filter(section -> !add(section, marked, numbers))
                        .count()
                > 0;
        uncertain |= NO_DE_MINIMIS.matcher(text).find() && !numbers.contains(5);
        return new Footnotes(numbers, uncertain);
    }

    /** Adds what a section reference stands for; answers whether it stands for something, alone or with the marks. */
    private static boolean add(MatchResult section, Set<Integer> marked, Set<Integer> numbers) {
        if (section.group(1) != null) {
            numbers.add(3);
            return true;
        }
        if (section.group(2) == null) {
            return section.group().contains("(e)") && (marked.contains(1) || marked.contains(4) || marked.contains(5));
        }
        numbers.add(PARAGRAPHS.getOrDefault(section.group(2), 0));
        FURTHER.matcher(section.group(3))
                .results()
                .forEach(more -> numbers.add(PARAGRAPHS.getOrDefault(more.group(1), 0)));
        return true;
    }
}
