package portcullis.edge.listing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import portcullis.core.watchlist.ListCode;

/** Which list a publisher's source text names: by the code in brackets, else by the list's title. */
final class Sources {
    private static final Pattern CODE = Pattern.compile("\\(([^()]+)\\)");
    private static final Map<String, ListCode> OTHER_CODES = Map.of(
            "NS-MBS", ListCode.MBS,
            "NS-MBS LIST", ListCode.MBS,
            "NS-CMIC", ListCode.CMIC,
            "NS-CMIC LIST", ListCode.CMIC,
            "CAPTA", ListCode.CAP,
            "NS-PLC", ListCode.PLC,
            "AECA", ListCode.DTC,
            "ITAR", ListCode.DTC);

    private final Map<String, ListCode> known = new HashMap<>();
    private final Remarks remarks;

    Sources(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The list of a source text; {@code OTHER}, with a remark, when it names none. */
    ListCode list(String source) {
        ListCode found = known.computeIfAbsent(source, text -> find(text).orElse(ListCode.OTHER));
        if (found == ListCode.OTHER) {
            remarks.note("The source \"" + source + "\" is no list that is known; its entries count as other list");
        }
        return found;
    }

    static Optional<ListCode> find(String source) {
        var code = CODE.matcher(source);
        while (code.find()) {
            Optional<ListCode> list = byCode(code.group(1).strip().toUpperCase(Locale.ROOT));
            if (list.isPresent()) {
                return list;
            }
        }
        String text = source.toLowerCase(Locale.ROOT);
        for (ListCode list : ListCode.values()) {
            if (list != ListCode.OTHER && text.contains(list.title().toLowerCase(Locale.ROOT))) {
                return Optional.of(list);
            }
        }
        return byCode(source.strip().toUpperCase(Locale.ROOT));
    }

    private static Optional<ListCode> byCode(String code) {
        for (ListCode list : ListCode.values()) {
            if (list != ListCode.OTHER && list.name().equals(code)) {
                return Optional.of(list);
            }
        }
        return Optional.ofNullable(OTHER_CODES.get(code));
    }
}
