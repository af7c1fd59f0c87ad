package portcullis.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart a cell that names several parties: {@code Acme Ltd / Example GmbH}, {@code Acme c/o Forwarder}, {@code A Ltd and B Ltd}.
 * Every name in it is screened. Where a mark stands inside names as well, as in {@code A/S} or {@code Trading and Co}, it parts
 * names only between legal forms.
 */
final class PartyNames {
    private static final int MOST = 20;
    private static final String FORM =
            "(?:ltd|limited|llc|llp|inc|corp|corporation|company|co|gmbh|ag|kg|ug|se|bv|b\\.v|nv|n\\.v|sa|s\\.a|sas|s\\.a\\.s|sarl|srl"
                    + "|s\\.r\\.l|spa|s\\.p\\.a|oy|ab|as|a/s|aps|plc|pte|pty|jsc|ooo|llp|sdn bhd|bhd|kk|k\\.k|s\\.r\\.o|a\\.s|sp\\. ?z o\\.?o)\\.?";
    private static final Pattern ENDS_IN_FORM = Pattern.compile(
            ".*[\\p{L}\\p{N}).]\\s*,?\\s+" + FORM + "$|.*(?:公司|会社|集团|集團|공사|주식회사)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_FORM = Pattern.compile(FORM, Pattern.CASE_INSENSITIVE);
    private static final Pattern SURE = Pattern.compile("\\s*[;；|]\\s*|\\s+/\\s+|\\s*／\\s*|\\s+//\\s+");
    private static final Pattern WEAK =
            Pattern.compile("\\s*/\\s*|\\s*,\\s*|\\s*、\\s*|\\s+(?:and|und|y|et|&|\\+)\\s+|与|及");
    private static final Pattern THROUGH = Pattern.compile(
            "\\s*[,(]?\\s*\\b(?:c\\s*/\\s*o|care of|on behalf of|o/b/o|for (?:the )?account of|by order of|zu H(?:ä|ae)nden)\\b\\.?:?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOMINEE = Pattern.compile(
            "\\s*,?\\s*(?:\\(?\\s*and\\s*/\\s*or|or|and)\\s+(?:its |their |his |her )?(?:nominees?|assignees?|designees?)\\s*\\)?\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** The names of a cell; {@code nominee} when it says that somebody unnamed may take the party's place. */
    record Split(List<String> names, boolean nominee) {}

    private PartyNames() {}

    static Split split(String cell) {
        if (!mayHoldSeveral(cell)) {
            return new Split(List.of(cell), false);
        }
        Matcher nominee = NOMINEE.matcher(cell);
        boolean named = nominee.find() && nominee.start() > 0;
        String rest = named ? cell.substring(0, nominee.start()) : cell;
        var names = new ArrayList<String>();
        for (String party : THROUGH.split(rest, MOST)) {
            for (String sure : surely(party)) {
                weak(sure.strip(), names);
            }
        }
        names.removeIf(name -> name.chars().noneMatch(Character::isLetterOrDigit));
        return names.isEmpty() ? new Split(List.of(cell), false) : new Split(names, named);
    }

    /** The parts between marks that stand in no name; none where a part would be no name, such as a legal form alone. */
    private static String[] surely(String party) {
        String[] parts = SURE.split(party, MOST);
        for (String part : parts) {
            boolean letters =
                    part.codePoints().filter(Character::isLetter).limit(2).count() == 2;
            if (!letters || ONLY_FORM.matcher(part.strip()).matches()) {
                return new String[] {party};
            }
        }
        return parts;
    }

    private static void weak(String text, List<String> names) {
        Matcher mark = WEAK.matcher(text);
        int from = 0;
        while (mark.find()) {
            String before = text.substring(from, mark.start()).strip();
            String after = text.substring(mark.end()).strip();
            if (ENDS_IN_FORM.matcher(before).matches()
                    && ENDS_IN_FORM.matcher(after).matches()) {
                names.add(before);
                from = mark.end();
            }
        }
        names.add(text.substring(from).strip());
    }

    /** A cheap look that passes by what nearly all cells hold. */
    private static boolean mayHoldSeveral(String cell) {
        boolean word = false;
        for (int i = 0; i < cell.length(); i++) {
            switch (cell.charAt(i)) {
                case '/', ';', '|', '；', '／', '、', '&', '+', ',', '与', '及' -> {
                    return true;
                }
                case ' ' -> word = true;
                default -> {
                    continue;
                }
            }
        }
        if (!word) {
            return false;
        }
        String small = cell.toLowerCase(Locale.ROOT);
        return small.contains(" and ")
                || small.contains(" und ")
                || small.contains(" y ")
                || small.contains(" et ")
                || small.contains(" of ")
                || small.contains("nominee")
                || small.contains("assignee")
                || small.contains("designee")
                || small.contains("zu h");
    }
}
