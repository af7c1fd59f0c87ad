package portcullis.core.screen;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings a stated classification into one form: {@code EAR99}, or number and paragraph such as {@code 3A090.a}. */
final class Eccn {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9A-Z])([0-9][A-E][0-9]{3})(?![0-9])(?:\\.([A-Z](?:\\.?[0-9]{1,2}|\\.[A-Z])*)|([A-Z])(?![A-Z0-9]))?");
    private static final Pattern EAR99 = Pattern.compile("EAR\\s*-?\\s*99");
    private static final Pattern ADVANCED =
            Pattern.compile("[34]A090.*|4D090.*|(?:3A001|4A003|4A004|4A005|5A002|5A004|5A992|5D002|5D992)\\.z.*");

    private Eccn() {}

    /** The classification that a text states; an advanced-computing one first where it names several; empty when none. */
    static Optional<String> parse(String text) {
        Matcher numbers = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        String first = "";
        while (numbers.find()) {
            Optional<String> paragraph =
                    Optional.ofNullable(numbers.group(2)).or(() -> Optional.ofNullable(numbers.group(3)));
            String number = form(numbers.group(1), paragraph);
            if (isAdvanced(number)) {
                return Optional.of(number);
            }
            first = first.isEmpty() ? number : first;
        }
        if (first.isEmpty() && EAR99.matcher(text.toUpperCase(Locale.ROOT)).find()) {
            return Optional.of("EAR99");
        }
        return Optional.of(first).filter(found -> !found.isEmpty());
    }

    /** Whether a classification as {@link #parse} gives it is one of the advanced-computing ones. */
    static boolean isAdvanced(String eccn) {
        return ADVANCED.matcher(eccn).matches();
    }

    private static String form(String number, Optional<String> paragraph) {
        return paragraph
                .map(text -> text.toLowerCase(Locale.ROOT).replace(".", ""))
                .map(letters ->
                        number + "." + String.join(".", letters.split("(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])")))
                .orElse(number);
    }
}
