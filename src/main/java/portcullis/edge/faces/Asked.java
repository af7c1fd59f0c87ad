package portcullis.edge.faces;

import jakarta.servlet.http.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads what an address or a form says. In an address a value that means nothing is as if it were not there, because people edit
 * addresses; a form says so instead.
 */
final class Asked {
    private static final int LAST_PAGE = 1_000_000;

    private Asked() {}

    static <E extends Enum<E>> Optional<E> choice(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The page, counted from 0, that an address names counted from 1. */
    static int page(String text) {
        boolean number = !text.isEmpty() && text.length() <= 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.min(Math.max(1, Integer.parseInt(text)), LAST_PAGE) - 1 : 0;
    }

    /** A whole number as a form carries it; nothing when it is none. */
    static OptionalInt number(String text) {
        boolean number = !text.isEmpty() && text.length() <= 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    static Optional<String> text(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    /** The last part of the name that the browser gave, without any folder. */
    static String fileName(Part part) {
        String given = part.getSubmittedFileName();
        String name = given == null ? "" : given.strip();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
