package portcullis.edge.listing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Treasury Department's lists as three tables without headers: the parties, their aliases and their addresses, joined by the
 * party's number. {@code -0-} stands for nothing. An alias or address of a party that is not there shows that a file is cut
 * off or of another day.
 */
final class TreasuryTables {
    private static final int PARTY = 12;
    private static final int ALIAS = 5;
    private static final int ADDRESS = 6;
    private static final char END = '\u001a';
    private static final Pattern PROGRAMS = Pattern.compile("\\]\\s*\\[|;");
    private static final Pattern WEAK_ALIAS = Pattern.compile("\\b[afn]\\.k\\.a\\. ['\"]([^;]*?)['\"](?=[;.]|$)");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:alt\\. )?(.*?(?:No\\.|Number|Passport|Identification|ID|SWIFT/BIC|BIK \\(RU\\)|Email Address|Website|ISIN|Code"
                    + "|Digital Currency Address - \\w+|Registration Identification IMO|MMSI\\)?))[:,]? (?:\\(MSN\\) )?(\\S+(?: \\d+)*)"
                    + "(?: \\(([^()]+)\\))?.*$");

    private final Map<String, List<String[]>> aliases = new HashMap<>();
    private final Map<String, List<String[]>> addresses = new HashMap<>();
    private final EntryReading entries;
    private final Remarks remarks;
    private final boolean consolidated;

    /** @param consolidated whether these are the lists beside the list of Specially Designated Nationals */
    TreasuryTables(boolean consolidated, EntryReading entries, Remarks remarks) {
        this.consolidated = consolidated;
        this.entries = entries;
        this.remarks = remarks;
    }

    void aliases(Reader text) {
        gather(text, ALIAS, "aliases", aliases);
    }

    void addresses(Reader text) {
        gather(text, ADDRESS, "addresses", addresses);
    }

    /** Reads the parties, after aliases and addresses. */
    void parties(Reader text) {
        var rows = rows(text, PARTY);
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            entries.add(entry(cells(row.get()), rows.where()));
        }
        check(aliases.keySet(), "aliases");
        check(addresses.keySet(), "addresses");
    }

    private static void check(Set<String> left, String file) {
        if (!left.isEmpty()) {
            throw BrokenList.content(
                    "other-party",
                    "table of " + file,
                    "the " + file + " of parties that are in the table of parties",
                    left.size() + " parties that are not, such as number "
                            + left.iterator().next());
        }
    }

    private void gather(Reader text, int columns, String file, Map<String, List<String[]>> target) {
        var rows = rows(text, columns);
        var ids = new HashSet<String>();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            String[] cells = cells(row.get());
            if (!ids.add(cells[0] + "/" + cells[1])) {
                throw BrokenList.content(
                        "duplicate-id",
                        rows.where() + " of the table of " + file,
                        "each number once",
                        cells[1] + " again");
            }
            target.computeIfAbsent(cells[0], number -> new java.util.ArrayList<>(2))
                    .add(cells);
        }
    }

    private Rows rows(Reader text, int columns) {
        return Rows.headless(new Ended(text), ',', columns);
    }

    private static String[] cells(List<String> written) {
        return written.stream()
                .map(cell -> cell.strip().equals("-0-") ? "" : Texts.tidy(cell))
                .toArray(String[]::new);
    }

    private PublishedEntry entry(String[] cells, String where) {
        var entry = new PublishedEntry(where);
        entry.put(Field.ID, "ofac-" + cells[0]);
        entry.put(Field.ENTITY_NUMBER, cells[0]);
        entry.put(Field.NAME, cells[1]);
        entry.put(Field.TYPE, cells[2].isEmpty() ? "entity" : cells[2]);
        PROGRAMS.splitAsStream(cells[3])
                .map(Texts::tidy)
                .filter(p -> !p.isEmpty())
                .forEach(entry.programs::add);
        entry.put(Field.SOURCE, consolidated ? TreasuryPrograms.list(entry.programs) : "SDN");
        var fields = List.of(
                Field.TITLE,
                Field.CALL_SIGN,
                Field.VESSEL_TYPE,
                Field.GROSS_TONNAGE,
                Field.GROSS_REGISTERED_TONNAGE,
                Field.VESSEL_FLAG,
                Field.VESSEL_OWNER,
                Field.REMARKS);
        for (int i = 0; i < fields.size(); i++) {
            entry.put(fields.get(i), cells[4 + i]);
        }
        told(cells[11], entry);
        for (String[] alias : take(aliases, cells[0])) {
            entry.aliases.add(alias[3]);
            entry.put(Field.REMARKS, alias[4]);
            if (!alias[2].equals("aka")) {
                entry.put(Field.REMARKS, alias[2] + ": " + alias[3]);
            }
        }
        for (String[] place : take(addresses, cells[0])) {
            entry.places.add(new PublishedEntry.Place(
                    Stream.of(place[2], place[3])
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", ")),
                    place[4]));
            entry.put(Field.REMARKS, place[5]);
        }
        return entry;
    }

    private static List<String[]> take(Map<String, List<String[]>> all, String number) {
        List<String[]> taken = all.remove(number);
        return taken == null ? List.of() : taken;
    }

    /** The weak aliases and the numbers that stand in the remarks; the remarks stay as they are. */
    private static void told(String text, PublishedEntry entry) {
        WEAK_ALIAS.matcher(text).results().forEach(alias -> entry.aliases.add(WrittenNames.weak(alias.group(1))));
        for (String part : text.split(";", -1)) {
            var number = NUMBER.matcher(part.strip().replaceFirst("\\.$", ""));
            if (number.matches()) {
                String country = number.group(3);
                entry.numbers.add(
                        new PublishedEntry.Mark(number.group(1), number.group(2), country == null ? "" : country));
            }
        }
    }

    /** Takes the old mark of a file's end, with which the publisher still ends these files, for the end. */
    private final class Ended extends FilterReader {
        private boolean ended;

        Ended(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int read = ended ? -1 : super.read(target, offset, length);
            for (int i = offset; i < offset + read; i++) {
                if (target[i] == END) {
                    ended = true;
                    return i == offset ? -1 : i - offset;
                }
            }
            if (read < 0 && !ended) {
                ended = true;
                remarks.note("A table does not end with the publisher's mark of the end");
            }
            return read;
        }
    }
}
