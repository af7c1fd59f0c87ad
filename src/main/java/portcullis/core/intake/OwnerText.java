package portcullis.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portcullis.core.subject.Known;
import portcullis.core.subject.Owner;

/** Reads owners and their shares out of one cell: {@code Acme Ltd 30%; B (20 %)}, {@code 51% State Fund}. */
final class OwnerText {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|；\\n\\r]+\\s*");
    private static final Pattern AFTER_SHARE = Pattern.compile("(?<=[%％])\\)?\\s*(?:,|/|&|\\band\\b|、|，)\\s*");
    private static final Pattern SHARE_LAST =
            Pattern.compile("(.*?\\S)\\s*[:=,(（\\-–—]*\\s*(\\d+(?:[.,]\\d+)?)\\s*[%％]\\s*[)）]?");
    private static final Pattern SHARE_FIRST =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*[%％]\\s*(?:[:=,\\-–—]|of\\b|by\\b)?\\s*(\\S.*)");
    private static final int LONGEST = 4_000;

    private OwnerText() {}

    /** Owners without a name are dropped; a share that cannot be one is unknown. */
    static List<Owner> parse(String text) {
        if (text.length() > LONGEST) {
            return List.of(new Owner(text, Known.unknown()));
        }
        var owners = new ArrayList<Owner>();
        for (String part : BETWEEN.split(text.strip(), -1)) {
            String[] pieces = AFTER_SHARE.split(part, -1);
            for (String piece : pieces) {
                owner(piece.strip()).ifPresent(owners::add);
            }
        }
        return owners;
    }

    private static Optional<Owner> owner(String text) {
        if (Placeholder.is(text)) {
            return Optional.empty();
        }
        Matcher last = SHARE_LAST.matcher(text);
        if (last.matches()) {
            return Optional.of(new Owner(last.group(1), share(last.group(2))));
        }
        Matcher first = SHARE_FIRST.matcher(text);
        if (first.matches()) {
            return Optional.of(new Owner(first.group(2), share(first.group(1))));
        }
        return Optional.of(new Owner(text, Known.unknown()));
    }

    private static Known<BigDecimal> share(String digits) {
        return Known.from(PercentText.parse(digits + "%"));
    }
}
