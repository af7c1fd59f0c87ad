package portcullis.edge.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells the format of a list file by how its text begins. */
final class Told {
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
            throw BrokenList.kind(
                    "markup",
                    "an HTML or XML page that begins with " + start(text),
                    "Open the page: it may be an error message in place of the list. Fetch the list again.");
        }
        return text.charAt(0) == '{' ? ListFormat.CSL_JSON : table(text);
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
        boolean own = columns.contains("name") && published <= 2 && !columns.contains("source");
        if (own) {
            return ListFormat.OWN_CSV;
        }
        if (published >= 2 && separator != ';') {
            return separator == '\t' ? ListFormat.CSL_TSV : ListFormat.CSL_CSV;
        }
        throw BrokenList.kind(
                "no-known-header",
                "a first line that reads " + start(text),
                "Choose a list file as its publisher offers it, with its header line.");
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String start(String text) {
        String line = Texts.tidy(text.lines().findFirst().orElse(""));
        return "\"" + (line.length() > 60 ? line.substring(0, 60) + " …" : line) + "\"";
    }
}
