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
    final List<String> programs = new ArrayList<>(2);
    final List<String> aliases = new ArrayList<>(4);
    final List<Place> places = new ArrayList<>(2);
    final List<Mark> numbers = new ArrayList<>(0);

    /** @param where the entry's place in the file, for messages */
    PublishedEntry(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }

    /** The text with its white space made single; empty when the field is absent or blank. */
    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    /** Adds a text; a further one of the same field follows after a semicolon. A blank one says nothing. */
    void put(Field field, String text) {
        String tidy = Texts.tidy(text);
        if (!tidy.isEmpty()) {
            texts.merge(field, tidy, (one, two) -> one + "; " + two);
        }
    }
}
