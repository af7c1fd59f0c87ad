package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import portcullis.core.watchlist.ListedIdentifier;

/**
 * The identifiers of an entry. Publishers list descriptions among them ({@code Gender}, {@code Secondary sanctions risk}):
 * those are told apart, because one that matches must point to one party alone.
 */
final class WrittenNumbers {
    private static final Pattern DESCRIPTION = Pattern.compile(
            "gender|risk|sanctions|organi[sz]ation type|established|effective|listing date|linked|model|operator"
                    + "|manufacture date|nationality|target type|prohibited|executive order|directive|determination|flag"
                    + "|issuer|vessel type|vessel year|tonnage|peps|citizen|born|birth|website title");
    private static final Pattern UNIQUE = Pattern.compile(".*\\d.*|.*@.*|.*\\w\\.\\w{2,}.*|[A-Z]{6}[A-Z0-9]{2,5}");
    /** Names that tell a party again without being a number of it. */
    private static final Set<String> PEOPLE = Set.of("Registration Agent", "Officer");

    private static final int SHORTEST = 4;

    private WrittenNumbers() {}

    static List<ListedIdentifier> identifiers(List<PublishedEntry.Mark> numbers) {
        var identifiers = new ArrayList<ListedIdentifier>(numbers.size());
        for (PublishedEntry.Mark number : numbers) {
            if (identifies(number)) {
                identifiers.add(new ListedIdentifier(labelled(number), number.value()));
            }
        }
        return identifiers;
    }

    /** What the numbers say beside identifiers, such as {@code Gender: Male}. */
    static List<String> descriptions(List<PublishedEntry.Mark> numbers) {
        return numbers.stream()
                .filter(number -> !identifies(number))
                .map(number -> Texts.tidy(labelled(number).replaceFirst(":$", "") + ": " + number.value()))
                .toList();
    }

    private static boolean identifies(PublishedEntry.Mark number) {
        if (PEOPLE.contains(number.kind())) {
            return true;
        }
        return number.value().length() >= SHORTEST
                && !DESCRIPTION.matcher(number.kind().toLowerCase(Locale.ROOT)).find()
                && UNIQUE.matcher(number.value()).matches();
    }

    private static String labelled(PublishedEntry.Mark number) {
        return number.country().isEmpty() ? number.kind() : number.kind() + " (" + number.country() + ")";
    }
}
