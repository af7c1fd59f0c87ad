package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One entry as its publisher wrote it, whatever the file format: the texts by field, and the parts of the fields that have
 * several. Filled by a format's reader, then only read.
 */
final class PublishedEntry {
    /** An address with the country as written; each may be empty. */
    record Place(String text, String country) {}

    /** A number with the publisher's name for its kind and the issuing country as written, which may be empty. */
    record Mark(String kind, String value, String country) {}

    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final String where;
    /** Whether the name is the one that the publisher calls primary. */
    boolean primary;

    /** Whether the name is one that the publisher calls weak, and stands only until a better one comes. */
    boolean weak;

    final List<String> programs = new ArrayList<>(2);
    final List<String> aliases = new ArrayList<>(4);
    final List<Place> places = new ArrayList<>(2);
    final List<Mark> numbers = new ArrayList<>(0);

    /** @param where the entry's place in the file, for messages */
    PublishedEntry(String where) {
        this.where = where;
    }

    /** Another entry with all that this one has. */
    PublishedEntry copy() {
        var copy = new PublishedEntry(where);
        copy.texts.putAll(texts);
        copy.primary = primary;
        copy.programs.addAll(programs);
        copy.aliases.addAll(aliases);
        copy.places.addAll(places);
        copy.numbers.addAll(numbers);
        return copy;
    }

    String where() {
        return where;
    }

    /** The text with its white space made single; empty when the field is absent or blank. */
    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    /** Puts a text in place of what the field had. */
    private void replace(Field field, String text) {
        texts.remove(field);
        put(field, text);
    }

    /** Takes a further name of the entry: the one called primary, else the first, is its name, the others are aliases. */
    void named(String text, boolean isPrimary, boolean isWeak) {
        String earlier = text(Field.NAME);
        if (text.isEmpty() || text.equals(earlier)) {
            primary |= isPrimary;
        } else if (earlier.isEmpty() || (isPrimary && !primary)) {
            if (!earlier.isEmpty()) {
                aliases.add(weak ? WrittenNames.weak(earlier) : earlier);
            }
            replace(Field.NAME, text);
            primary = isPrimary;
            weak = isWeak;
        } else {
            aliases.add(isWeak ? WrittenNames.weak(text) : text);
        }
    }

    /** Adds a text; a further one of the same field follows after a semicolon. A blank one says nothing. */
    void put(Field field, String text) {
        String tidy = Texts.tidy(text);
        if (!tidy.isEmpty()) {
            texts.merge(field, tidy, (one, two) -> one + "; " + two);
        }
    }
}
