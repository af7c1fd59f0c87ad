package portcullis.core.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads answers to a yes-or-no question. */
final class YesNoText {
    private static final Set<String> YES = Set.of(
            "yes",
            "y",
            "true",
            "1",
            "x",
            "t",
            "✓",
            "✔",
            "☑",
            "ja",
            "wahr",
            "oui",
            "vrai",
            "sí",
            "si",
            "verdadero",
            "да",
            "是",
            "有",
            "はい",
            "○");
    private static final Set<String> NO = Set.of(
            "no", "n", "false", "0", "f", "✗", "✘", "☐", "nein", "falsch", "non", "faux", "falso", "нет", "否", "无",
            "いいえ", "×");

    private YesNoText() {}

    static Optional<Boolean> parse(String text) {
        String answer = text.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(answer)) {
            return Optional.of(true);
        }
        return NO.contains(answer) ? Optional.of(false) : Optional.empty();
    }
}
