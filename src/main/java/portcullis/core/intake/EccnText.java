package portcullis.core.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an export control classification number and writes it one way: {@code 3a090a}, {@code ECCN 3A090.a} and
 * {@code 3A090 a} are {@code 3A090.a}; {@code EAR 99} is {@code EAR99} (15 CFR 774.1, 734.3(c)).
 */
final class EccnText {
    private static final Pattern NUMBER =
            Pattern.compile("(?:ECCN)?[\\s:#]*(\\d)\\s?([A-E])\\s?(\\d{3})[\\s.]*([A-Z0-9.\\s]{0,16})");
    private static final Pattern EAR99 = Pattern.compile("(?:ECCN)?[\\s:#]*EAR[\\s-]*99");
    private static final Pattern STEP = Pattern.compile("(?<=[a-z])(?=\\d)|(?<=\\d)(?=[a-z])");

    private EccnText() {}

    static Optional<String> parse(String text) {
        if (text.length() > 40) {
            return Optional.empty();
        }
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (EAR99.matcher(upper).matches()) {
            return Optional.of("EAR99");
        }
        Matcher number = NUMBER.matcher(upper);
        if (!number.matches()) {
            return Optional.empty();
        }
        String base = number.group(1) + number.group(2) + number.group(3);
        String paragraph = number.group(4).toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", ".");
        String stepped = STEP.matcher(paragraph).replaceAll(".").replaceAll("^\\.+|\\.+$", "");
        return Optional.of(stepped.isEmpty() ? base : base + "." + stepped);
    }
}
