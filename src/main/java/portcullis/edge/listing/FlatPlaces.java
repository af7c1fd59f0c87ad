package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.core.subject.CountryNames;

/**
 * The addresses of one table cell, {@code street, city, postal code, country; street, city, country}, parted again.
 *
 * <p>Semicolons also stand within addresses. An address therefore ends at a semicolon only behind a country: a code, or a
 * name where the list writes countries by name. What has no country belongs to the address behind it.
 */
final class FlatPlaces {
    private final boolean byName;

    /** @param byName whether countries are written by name, as the Treasury Department does, or by code only */
    FlatPlaces(boolean byName) {
        this.byName = byName;
    }

    List<PublishedEntry.Place> read(String cell) {
        var places = new ArrayList<PublishedEntry.Place>(2);
        String before = "";
        for (String written : cell.split("; ", -1)) {
            String part = Texts.tidy(written);
            String text = before.isEmpty() ? part : before + "; " + part;
            Optional<PublishedEntry.Place> place = place(text, part);
            place.ifPresent(places::add);
            before = place.isPresent() ? "" : text;
        }
        if (!before.isEmpty()) {
            places.add(new PublishedEntry.Place(before, ""));
        }
        return places;
    }

    private Optional<PublishedEntry.Place> place(String text, String part) {
        if (isCountry(part) || CountryNames.find(part).isPresent() || WrittenPlaces.isPlaceholder(part)) {
            return Optional.of(new PublishedEntry.Place(start(text, part), part));
        }
        int comma = part.lastIndexOf(", ");
        if (comma < 0) {
            return Optional.empty();
        }
        int two = part.lastIndexOf(", ", comma - 1);
        String name = part.substring(two < 0 ? 0 : two + 2);
        String last = part.substring(comma + 2);
        if (byName && CountryNames.find(name).isPresent()) {
            return Optional.of(new PublishedEntry.Place(start(text, name), name));
        }
        return isCountry(last) ? Optional.of(new PublishedEntry.Place(start(text, last), last)) : Optional.empty();
    }

    private boolean isCountry(String word) {
        return CountryNames.ofCode(word).isPresent()
                || (byName && CountryNames.find(word).isPresent())
                || WrittenPlaces.isPlaceholder(word);
    }

    /** What stands before the country. */
    private static String start(String text, String country) {
        String start = text.substring(0, text.length() - country.length());
        return start.endsWith(", ") ? start.substring(0, start.length() - 2) : start.replaceFirst(";? *$", "");
    }
}
