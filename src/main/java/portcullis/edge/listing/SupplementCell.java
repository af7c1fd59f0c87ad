package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portcullis.core.subject.CountryNames;

/**
 * The cell of a Commerce Department supplement that holds an entry's name, aliases and addresses in running text:
 * {@code Name, a.k.a., the following two aliases:} then an alias to each line behind a dash, then the addresses with
 * {@code ; and} between them.
 *
 * <p>Where no line parts a name from the address behind it, the name ends at its first comma, legal forms and words such as
 * Institute or Branch still belonging to it. The whole text stays readable with the entry.
 */
final class SupplementCell {
    private static final Pattern ALSO = Pattern.compile(
            "(?i),?\\s*\\(?\\ba\\.?k\\.?a\\.?,?\\s*(?:(?:and )?(?:the )?following(?: (\\w+(?:-\\w+)?))? alias(?:es)?\\s*[:;,.]?)?\\s*");
    private static final Pattern DASH = Pattern.compile("^[—–-]\\s*(?=\\S)");
    private static final Pattern ALIAS_END = Pattern.compile("(?i)[;,.\\s]*(?:\\band)?[;,\\s]*$");
    private static final Pattern BETWEEN =
            Pattern.compile("(?i);\\s*(?:and\\b[,;]?\\s*)?|,\\s+and\\s+(?=\\d)|(?:^|[.,]?\\s+)(?:Alt )?Address:\\s*");
    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:and )?(?:co\\.?,?\\s*)?(?:(?:pte|pvt|pty|sdn\\.? bhd|private)\\.?\\s*)?\\(?(?:ltd|limited|inc"
                    + "|incorporated|llc|l\\.l\\.c|l\\.c|corp|corporation|co|company|gmbh|ag|s\\.?a\\.?(?:s|l|r\\.l)?|s\\.?r\\.?l|b\\.?v|n\\.?v|plc|oy|ab|a/s|as"
                    + "|fze|fzco|fzc|fz-llc|jsc|ojsc|pjsc|ooo|llp|lp|d\\.?o\\.?o|e\\.?k|k\\.?g|a\\.?s|san\\.? (?:ve )?tic\\.?.*|ltd\\.? sti|pvt|pte|bhd)\\)?\\.?\\)?");
    private static final Pattern ORGANIZATION = Pattern.compile(
            "(?i)[^\\d]*\\b(?:institute|academy|university|company|corporation|bureau|department|branch|limited|ltd"
                    + "|laboratory|college|faculty|joint stock|group|division|directorate|ministry|association|enterprise)\\b[^\\d]*");
    private static final Pattern NO_ADDRESS = Pattern.compile("\\(?See alternate.*|[.,;)]+");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    private final List<String> aliases = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final Remarks remarks;
    private final String name;

    /** @param text the cell's text with a line feed where the publisher breaks the line */
    SupplementCell(String text, Remarks remarks) {
        this.remarks = remarks;
        List<String> lines = text.lines().map(Texts::tidy).toList();
        String head = lines.isEmpty() ? "" : lines.get(0).replaceFirst("(?i)^the following (.*):$", "$1");
        var rest = new ArrayList<String>();
        var dashed = new ArrayList<String>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            (DASH.matcher(line).find() ? dashed : rest).add(DASH.matcher(line).replaceFirst(""));
        }
        String behind = Texts.tidy(String.join(" ", rest));
        Matcher also = ALSO.matcher(head);
        if (also.find() && also.start() > 0) {
            name = head.substring(0, also.start());
            named(DASH.matcher(head.substring(also.end())).replaceFirst(""), also.group(1), dashed, behind);
        } else if (!behind.isEmpty() && lines.size() > 1 && lines.get(1).isEmpty()) {
            name = ALIAS_END.matcher(head).replaceFirst("");
            address(behind);
        } else {
            List<String> parts = apart(behind.isEmpty() ? head : head + " " + behind);
            name = parts.get(0);
            address(parts.get(1));
        }
    }

    String name() {
        return Texts.tidy(name);
    }

    List<String> aliases() {
        return aliases;
    }

    List<String> addresses() {
        return addresses;
    }

    private void named(String inline, String announced, List<String> dashed, String behind) {
        var names = new ArrayList<String>(dashed);
        if (!inline.isEmpty()) {
            names.add(0, inline);
        }
        String address = behind;
        if (behind.isEmpty() && !names.isEmpty()) {
            List<String> parts = sentence(names.remove(names.size() - 1));
            names.add(parts.get(0));
            address = parts.get(1);
        }
        for (String alias : names) {
            String bare = ALIAS_END.matcher(alias).replaceFirst(alias.endsWith(".") && isForm(alias) ? "." : "");
            if (!bare.isEmpty()) {
                aliases.add(bare.endsWith(")") && bare.indexOf('(') < 0 ? bare.substring(0, bare.length() - 1) : bare);
            }
        }
        Integer count = announced == null ? null : NUMBERS.get(announced.toLowerCase(Locale.ROOT));
        if (count != null && count != aliases.size()) {
            remarks.note("An entry announces another number of aliases than it shows");
        }
        address(address);
    }

    /** A name and what runs on behind its full stop, or, without one, behind its first comma. */
    private static List<String> sentence(String text) {
        Matcher stop = Pattern.compile("(?<=[\\p{L})]{3})\\.\\s+(?=\\S)").matcher(text);
        while (stop.find()) {
            String start = text.substring(0, stop.start());
            if (text.substring(stop.end()).indexOf(',') > 0) {
                return List.of(start, text.substring(stop.end()));
            }
        }
        return apart(text);
    }

    /** A name and the address behind it, parted at the first comma that ends the name; the address may be empty. */
    private static List<String> apart(String text) {
        String[] parts = text.split(",\\s+", -1);
        var name = new StringBuilder(parts[0]);
        int next = 1;
        while (next < parts.length && (open(name) || isNamePart(parts[next]))) {
            name.append(", ").append(parts[next++]);
        }
        var address = new ArrayList<String>();
        for (int i = next; i < parts.length; i++) {
            address.add(parts[i]);
        }
        return List.of(name.toString(), String.join(", ", address));
    }

    private static boolean open(CharSequence name) {
        return name.chars().filter(c -> c == '(').count()
                > name.chars().filter(c -> c == ')').count();
    }

    private static boolean isNamePart(String part) {
        return FORM.matcher(part.strip()).matches()
                || ORGANIZATION.matcher(part).matches();
    }

    private static boolean isForm(String name) {
        int space = Math.max(name.lastIndexOf(' '), name.lastIndexOf(','));
        return FORM.matcher(name.substring(space + 1)).matches();
    }

    private void address(String text) {
        addresses.addAll(parted(text));
    }

    /** The addresses of one text, none of them empty. */
    static List<String> parted(String text) {
        return BETWEEN.splitAsStream(text)
                .map(Texts::tidy)
                .filter(part -> !part.isEmpty() && !NO_ADDRESS.matcher(part).matches())
                .toList();
    }

    /** An address with the country that it ends with, else with that of the entry. */
    static PublishedEntry.Place place(String address, String country) {
        String bare = address.replaceFirst("(?i)\\s*\\((?:see|for) .*$", "").replaceFirst("[.,\\s]+$", "");
        int comma = bare.lastIndexOf(',');
        String last = bare.substring(comma + 1).strip();
        Optional<String> own =
                CountryNames.find(last).isPresent() && last.length() > 3 ? Optional.of(last) : Optional.empty();
        return new PublishedEntry.Place(address, own.orElse(country));
    }
}
