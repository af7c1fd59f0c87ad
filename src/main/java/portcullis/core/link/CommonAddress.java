package portcullis.core.link;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that an address is one of many unrelated companies: a registered agent's, a free zone's, a mailbox. That two parties are there
 * says less than it does elsewhere, and whoever reads of it must be told.
 */
public final class CommonAddress {
    private static final Pattern SIGNS = Pattern.compile(
            "\\b(free (?:trade )?zone|ftz|fze|jafza|jlt|rakez|rak ?ia|saif[ -]?zone|ifza|dmcc|"
                    + "difc|adgm|hamriyah|p\\.? ?o\\.? ?box|post office box|c/o|care of|business cent(?:er|re)|virtual office|co-?working|"
                    + "serviced office|registered (?:agent|office)|corporate (?:services|secretar\\w+|cent(?:er|re))|company secretar\\w+|"
                    + "secretarial|trust company|trustees?|nominees?|incorporat(?:ors?|ion services)|offshore|chambers|wickhams cay|road town|"
                    + "mail ?box(?:es)?|pmb|poste restante)\\b|保税|自由贸易|自贸|秘书公司|商务中心|虚拟|信箱",
            Pattern.UNICODE_CHARACTER_CLASS);

    private CommonAddress() {}

    /** Which word shows it; empty where none does. */
    public static String sign(String address) {
        Matcher sign = SIGNS.matcher(address.toLowerCase(Locale.ROOT));
        return sign.find() ? sign.group() : "";
    }

    /** The sentence that goes with an address that two parties share; empty where nothing shows that many share it. */
    public static String says(String address) {
        String sign = sign(address);
        return sign.isEmpty()
                ? ""
                : "the address reads like one that many companies use ('" + sign + "'), so that sharing it says less";
    }
}
