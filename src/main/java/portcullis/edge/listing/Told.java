package portcullis.edge.listing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the format of a list file by how its text begins. */
final class Told {
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?([A-Za-z]\\w*)[\\s>/]");
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s+(?!(?i:html))");

    private Told() {}

    /** @throws BrokenList when it begins like none of them */
    static ListFormat format(String head) {
        String text = head.strip();
        if (text.isEmpty()) {
            throw BrokenList.kind("empty-file", "no text at all", "Fetch the file again from its publisher.");
        }
        if (text.indexOf('\0') >= 0) {
            throw BrokenList.kind(
                    "binary-file", "binary content, or text that is not UTF-8", "Save the list as UTF-8.");
        }
        if (text.charAt(0) == '<') {
            return markup(text);
        }
        return text.charAt(0) == '{' ? json(text) : table(text);
    }

    private static ListFormat json(String text) {
        boolean entities =
                text.contains("\"schema\"") && text.contains("\"properties\"") && !text.contains("\"results\"");
        return entities ? ListFormat.FTM_JSON : ListFormat.CSL_JSON;
    }

    private static ListFormat markup(String text) {
        if (DOCTYPE.matcher(text).find()) {
            throw BrokenList.content(
                    "xml-entities", "start of the file", "plain XML", "a document type declaration, " + start(text));
        }
        var root = ROOT.matcher(text);
        String name = root.find() ? root.group(1) : "";
        return switch (name) {
            case "DIV5", "ECFR", "DLPSTEXTCLASS", "DIV9" -> ListFormat.ECFR_XML;
            case TreasuryAdvanced.ROOT -> ListFormat.OFAC_XML;
            case UnitedNationsList.ROOT -> ListFormat.UN_XML;
            case UnitedKingdomList.TARGETS, UnitedKingdomList.DESIGNATIONS -> ListFormat.UK_XML;
            case EuropeanList.ROOT -> ListFormat.EU_XML;
            default ->
                throw BrokenList.kind(
                        "markup",
                        "an HTML or XML page that begins with " + start(text),
                        "Open the page: it may be an error message in place of the list. Fetch the list again.");
        };
    }

    /** The character between the cells of a table: whichever of tab, semicolon and comma is most frequent in its header. */
    static char separator(String head) {
        String header = head.strip().lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static ListFormat table(String text) {
        char separator = separator(text);
        String header = text.lines().findFirst().orElse("");
        List<String> columns = Arrays.stream(header.split(String.valueOf(separator), -1))
                .map(cell -> Texts.tidy(cell.replace("\"", "")).toLowerCase(Locale.ROOT))
                .toList();
        long published =
                columns.stream().filter(c -> Field.named(c).isPresent()).count();
        Optional<ListFormat> told = byColumns(columns);
        if (told.isPresent()) {
            return told.get();
        }
        if (published >= 2 && separator != ';') {
            return separator == '\t' ? ListFormat.CSL_TSV : ListFormat.CSL_CSV;
        }
        throw BrokenList.kind(
                "no-known-header",
                "a first line that reads " + start(text),
                "Choose a list file as its publisher offers it, with its header line.");
    }

    private static Optional<ListFormat> byColumns(List<String> columns) {
        var names = Set.copyOf(new HashSet<>(columns));
        if (columns.get(0).startsWith("last updated") || UnitedKingdomDesignations.begins(columns.get(0))) {
            return Optional.of(ListFormat.UK_CSV);
        }
        if (names.contains("street_address") || names.contains("fr_citation")) {
            return Optional.of(ListFormat.DPL_TEXT);
        }
        if (names.contains("entity_logicalid") || names.contains("namealias_wholename")) {
            return Optional.of(ListFormat.EU_CSV);
        }
        if (names.contains("schema") && names.contains("id")) {
            return Optional.of(ListFormat.OPENSANCTIONS_CSV);
        }
        boolean published = names.contains("source") || names.contains("alt_names") || names.contains("programs");
        boolean own = names.contains("name") && !published;
        return own ? Optional.of(ListFormat.OWN_CSV) : Optional.empty();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String start(String text) {
        String line = Texts.tidy(text.lines().findFirst().orElse(""));
        return "\"" + (line.length() > 60 ? line.substring(0, 60) + " …" : line) + "\"";
    }
}
