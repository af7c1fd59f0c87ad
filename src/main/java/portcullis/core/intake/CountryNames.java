package portcullis.core.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portcullis.core.subject.CountryCode;

/**
 * Countries and territories by the ways people write them: two-letter and three-letter codes, names in several languages and
 * spellings. What could be two of them, such as {@code Korea}, is none.
 */
public final class CountryNames {
    private static final Pattern BRACKETS = Pattern.compile("^([^()\\[\\]]+)[(\\[]([^()\\[\\]]+)[)\\]]$");
    private static final Pattern CODE_AND_NAME =
            Pattern.compile("^([A-Z]{2,3})\\s*[-–—:/, ]\\s*(\\S.*)$|^(\\S.*?)\\s*[-–—:/,]\\s*([A-Z]{2,3})$");
    private final Map<String, CountryCode> byKey;

    private CountryNames(Map<String, CountryCode> byKey) {
        this.byKey = byKey;
    }

    /**
     * Reads a table with a country on each line: two-letter code, three-letter code, names joined by {@code |}; lines that
     * start with {@code #} and the line of column names are skipped.
     *
     * @throws IllegalArgumentException for a line of another shape, or a name that two countries share
     */
    public static CountryNames of(Iterable<String> lines) {
        var byKey = new HashMap<String, CountryCode>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("code,")) {
                continue;
            }
            String[] parts = line.split(",", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException("a country is code, three-letter code, names; not '" + line + "'");
            }
            var code = new CountryCode(parts[0].strip());
            add(byKey, parts[0], code);
            add(byKey, parts[1], code);
            for (String name : parts[2].split("\\|", -1)) {
                add(byKey, name, code);
            }
        }
        return new CountryNames(Map.copyOf(byKey));
    }

    private static void add(Map<String, CountryCode> byKey, String name, CountryCode code) {
        String key = HeaderKey.of(name);
        if (key.isEmpty()) {
            return;
        }
        CountryCode other = byKey.put(key, code);
        if (other != null && !other.equals(code)) {
            throw new IllegalArgumentException("'" + name + "' stands for " + other + " and for " + code);
        }
    }

    /** The country that the text names; empty when it names none, or perhaps more than one. */
    public Optional<CountryCode> find(String text) {
        Optional<CountryCode> whole = exact(text);
        return whole.isPresent() || text.length() < 4 ? whole : inTwoParts(text.strip());
    }

    private Optional<CountryCode> exact(String text) {
        CountryCode quick = byKey.get(text);
        if (quick != null) {
            return Optional.of(quick);
        }
        String key = HeaderKey.of(text);
        CountryCode found = byKey.get(key);
        return Optional.ofNullable(found == null && key.startsWith("the") ? byKey.get(key.substring(3)) : found);
    }

    /** A code beside a name, or a name with another in brackets; both must mean the same country. */
    private Optional<CountryCode> inTwoParts(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            return agreed(brackets.group(1), brackets.group(2));
        }
        Matcher beside = CODE_AND_NAME.matcher(text);
        if (!beside.matches()) {
            return Optional.empty();
        }
        return beside.group(1) != null
                ? agreed(beside.group(1), beside.group(2))
                : agreed(beside.group(3), beside.group(4));
    }

    private Optional<CountryCode> agreed(String one, String other) {
        Optional<CountryCode> found = exact(one);
        return found.isPresent() && found.equals(exact(other)) ? found : Optional.empty();
    }

    /** The names and codes that are known, in no order. */
    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }
}
